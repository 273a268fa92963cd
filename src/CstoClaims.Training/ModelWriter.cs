using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using CstoClaims.Models;

namespace CstoClaims.Training;

/// <summary>Writes what <see cref="ModelReader"/> reads.</summary>
internal sealed class ModelWriter
{
    private readonly List<byte> body = [];

    public void Write(int value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        body.AddRange(bytes);
    }

    public void Write(byte value) => body.Add(value);

    public void Write(ReadOnlySpan<byte> bytes)
    {
        Write(bytes.Length);
        body.AddRange(bytes);
    }

    public void Write(float value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(float)];
        BinaryPrimitives.WriteSingleLittleEndian(bytes, value);
        body.AddRange(bytes);
    }

    /// <summary>An array of numbers, preceded by its length in bytes.</summary>
    public void WriteArray<T>(ReadOnlySpan<T> values)
        where T : unmanaged
        => Write(MemoryMarshal.AsBytes(values));

    public void Write(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        Write(checked((byte)bytes.Length));
        body.AddRange(bytes);
    }

    /// <summary>The finished file.</summary>
    public byte[] ToBytes()
    {
        var file = new byte[ModelReader.HeaderLength + body.Count];
        body.CopyTo(file, ModelReader.HeaderLength);
        BinaryPrimitives.WriteUInt64LittleEndian(file, ModelReader.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), ModelReader.Version);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(16), ModelChecksum.Of(file.AsSpan(ModelReader.HeaderLength)));
        return file;
    }
}
