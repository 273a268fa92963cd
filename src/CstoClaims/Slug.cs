using System.Globalization;
using System.Text;

namespace CstoClaims;

/// <summary>Turns a name into the last part of an id: lower case, without accents, words joined by hyphens.</summary>
internal static class Slug
{
    public static string Of(ReadOnlySpan<char> name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (char c in name.ToString().Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-' && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\'' or '’' or '.'))
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }
}
