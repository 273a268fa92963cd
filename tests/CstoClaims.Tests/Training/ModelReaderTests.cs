using CstoClaims.Models;
using CstoClaims.Training;
using Xunit;

namespace CstoClaims.Tests.Training;

public sealed class ModelReaderTests
{
    [Fact]
    public void Reads_what_was_written()
    {
        var reader = ModelReader.Open("m", Model());
        Assert.Equal(7, reader.ReadInt32());
        Assert.Equal("treaty", reader.ReadString());
    }

    [Fact]
    public void A_damaged_model_says_what_to_do()
    {
        var bytes = Model();
        bytes[^1] ^= 1;
        var error = Assert.Throws<ModelException>(() => ModelReader.Open("m", bytes));
        Assert.Contains("reinstall the package", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_of_another_version_says_so()
    {
        var bytes = Model();
        bytes[8]++;
        var error = Assert.Throws<ModelException>(() => ModelReader.Open("m", bytes));
        Assert.Contains("version", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_file_is_refused() =>
        Assert.Throws<ModelException>(static () => ModelReader.Open("m", new byte[100]));

    private static byte[] Model()
    {
        var writer = new ModelWriter();
        writer.Write(7);
        writer.Write("treaty");
        return writer.ToBytes();
    }
}
