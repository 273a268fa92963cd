using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace CstoClaims.Models;

/// <summary>
/// Reads a model file, after its magic number, version and checksum have been verified. Numbers are little-endian;
/// arrays are copied once, from the mapped resource into the array that the model keeps.
/// </summary>
internal sealed class ModelReader
{
    /// <summary>First eight bytes of every model file.</summary>
    public const ulong Magic = 0x4C444F4D4F545343; // "CSTOMODL"

    /// <summary>Version of the layout: changes with every change of features or of the format.</summary>
    public const int Version = 2;

    /// <summary>Magic, version, padding, checksum.</summary>
    public const int HeaderLength = 24;

    private readonly byte[] bytes;
    private int position = HeaderLength;

    private ModelReader(byte[] bytes) => this.bytes = bytes;

    /// <summary>Opens a model that is embedded in this assembly.</summary>
    /// <exception cref="ModelException">It is missing, damaged, or of another version.</exception>
    public static ModelReader Open(string name)
    {
        using var stream = typeof(ModelReader).Assembly.GetManifestResourceStream(name)
            ?? throw new ModelException($"The model '{name}' is not in this assembly: reinstall the package, or train it with 'dotnet run -c Release --project src/CstoClaims.Training -- train'.");
        var content = GC.AllocateUninitializedArray<byte>(checked((int)stream.Length));
        stream.ReadExactly(content);
        return Open(name, content);
    }

    /// <summary>Opens a model in memory.</summary>
    /// <exception cref="ModelException">It is damaged, or of another version.</exception>
    public static ModelReader Open(string name, byte[] bytes)
    {
        if (bytes.Length < HeaderLength || BinaryPrimitives.ReadUInt64LittleEndian(bytes) != Magic)
        {
            throw new ModelException($"'{name}' is not a CstoClaims model: reinstall the package, or train the models again.");
        }

        int version = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(8));
        if (version != Version)
        {
            throw new ModelException($"The model '{name}' has version {version}, this library reads version {Version}: use the models of the same release, or train them again.");
        }

        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(16)) != ModelChecksum.Of(bytes.AsSpan(HeaderLength)))
        {
            throw new ModelException($"The model '{name}' is damaged (its checksum is wrong): reinstall the package, or train the models again.");
        }

        return new ModelReader(bytes);
    }

    public int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(Take(4));

    public byte ReadByte() => Take(1)[0];

    /// <summary>A stretch of bytes, preceded by its length.</summary>
    public ReadOnlySpan<byte> ReadBytes() => Take(ReadInt32());

    /// <summary>A stretch of bytes in the loaded file, not copied.</summary>
    public ReadOnlyMemory<byte> ReadMemory()
    {
        int length = ReadInt32();
        var slice = bytes.AsMemory(position, length);
        position += length;
        return slice;
    }

    public float ReadFloat() => BinaryPrimitives.ReadSingleLittleEndian(Take(sizeof(float)));

    public float[] ReadFloats() => MemoryMarshal.Cast<byte, float>(ReadBytes()).ToArray();

    public int[] ReadInt32s() => MemoryMarshal.Cast<byte, int>(ReadBytes()).ToArray();

    public uint[] ReadUInt32s() => MemoryMarshal.Cast<byte, uint>(ReadBytes()).ToArray();

    /// <summary>A string: UTF-8, preceded by its length in one byte.</summary>
    public string ReadString() => Encoding.UTF8.GetString(Take(ReadByte()));

    private ReadOnlySpan<byte> Take(int length)
    {
        var slice = bytes.AsSpan(position, length);
        position += length;
        return slice;
    }
}
