using System.Runtime.Intrinsics;

namespace CstoClaims.Training.Neural;

/// <summary>
/// The gate of the recurrent layers: a logistic curve made of a rational function, which needs neither tables nor
/// exponentials and is the same on every machine.
/// </summary>
internal static class Gate
{
    private const float Limit = 6;

    /// <summary>Between 0 and 1; exactly so beyond -6 and 6.</summary>
    public static Vector512<float> Of(Vector512<float> x)
    {
        var h = Half(x);
        var s = h * h;
        return Vector512.Create(0.5f) + (h * 0.5f * (Vector512.Create(27f) + s) / (Vector512.Create(27f) + (s * 9)));
    }

    /// <summary>The slope.</summary>
    public static Vector512<float> Slope(Vector512<float> x)
    {
        var h = Half(x);
        var s = h * h;
        var root = (Vector512.Create(9f) - s) / ((Vector512.Create(3f) + s) * 3);
        return root * root * 0.25f;
    }

    private static Vector512<float> Half(Vector512<float> x) =>
        Vector512.Min(Vector512.Max(x, Vector512.Create(-Limit)), Vector512.Create(Limit)) * 0.5f;
}
