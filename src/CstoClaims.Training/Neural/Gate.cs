namespace CstoClaims.Training.Neural;

/// <summary>
/// The gate of the recurrent layers: a logistic curve made of a rational function, which needs neither tables nor
/// exponentials and is the same on every machine.
/// </summary>
internal static class Gate
{
    private const float Limit = 6;

    /// <summary>Between 0 and 1; exactly so beyond -6 and 6.</summary>
    public static float Of(float x)
    {
        float h = Math.Clamp(x, -Limit, Limit) * 0.5f;
        float s = h * h;
        return 0.5f + (0.5f * h * (27 + s) / (27 + (9 * s)));
    }

    /// <summary>The slope.</summary>
    public static float Slope(float x)
    {
        float h = Math.Clamp(x, -Limit, Limit) * 0.5f;
        float s = h * h;
        float root = (9 - s) / (3 * (3 + s));
        return 0.25f * root * root;
    }
}
