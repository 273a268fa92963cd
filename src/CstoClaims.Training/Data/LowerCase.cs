namespace CstoClaims.Training.Data;

/// <summary>Lower case as the library's hashes see it.</summary>
internal static class LowerCase
{
    public static string Of(string text) => string.Create(text.Length, text, static (span, t) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = StableHash.Lower(t[i]);
        }
    });
}
