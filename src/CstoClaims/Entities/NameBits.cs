namespace CstoClaims.Entities;

/// <summary>In which lists of names a word stands.</summary>
[Flags]
internal enum NameBits : byte
{
    None = 0,
    Place = 1 << 0,
    PlaceStart = 1 << 1,
    PlaceInside = 1 << 2,
    Given = 1 << 3,
    Family = 1 << 4,
    Organization = 1 << 5,
    OrganizationStart = 1 << 6,
    OrganizationInside = 1 << 7,
}
