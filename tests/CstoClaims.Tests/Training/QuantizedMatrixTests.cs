using CstoClaims.Models;
using CstoClaims.Training;
using Xunit;

namespace CstoClaims.Tests.Training;

public sealed class QuantizedMatrixTests
{
    private const int Inputs = 64;
    private const int Outputs = 32;

    [Theory]
    [InlineData(1, 0)]
    [InlineData(3, 128)]
    [InlineData(9, 128)]
    public void Sums_are_exact(int rows, int zero)
    {
        var noise = new Noise(1);
        var weights = Enumerable.Range(0, Inputs * Outputs).Select(_ => (sbyte)(noise.Below(255) - 127)).ToArray();
        var inputs = Enumerable.Range(0, rows * Inputs).Select(i => i < Inputs ? byte.MaxValue : (byte)noise.Below(256)).ToArray();
        var sums = new int[rows * Outputs];
        Matrix(weights, zero).Multiply(inputs, rows, Inputs, sums);

        for (int row = 0; row < rows; row++)
        {
            for (int output = 0; output < Outputs; output++)
            {
                int expected = Enumerable.Range(0, Inputs).Sum(i => (inputs[(row * Inputs) + i] - zero) * weights[(i * Outputs) + output]);
                Assert.Equal(expected, sums[(row * Outputs) + output]);
            }
        }
    }

    private static QuantizedMatrix Matrix(sbyte[] weights, int zero)
    {
        var bytes = new byte[weights.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            int input = i / Outputs, output = i % Outputs;
            bytes[(((input / QuantizedMatrix.Group * Outputs) + output) * QuantizedMatrix.Group) + (input % QuantizedMatrix.Group)] = (byte)weights[i];
        }

        var writer = new ModelWriter();
        writer.Write(Inputs);
        writer.Write(bytes);
        writer.WriteArray<float>(new float[Outputs]);
        writer.WriteArray<float>(new float[Outputs]);
        writer.Write(zero);
        return QuantizedMatrix.Read(ModelReader.Open("matrix", writer.ToBytes()));
    }
}
