using System.Collections;
using System.Reflection;
using Xunit;

namespace CstoClaims.Tests.Conventions;

public sealed class PublicApiTests
{
    private static readonly string Approved = Repository.At("tests", "CstoClaims.Tests", "Conventions", "PublicApi.approved.txt");

    /// <summary>To accept a change: <c>CSTOCLAIMS_APPROVE=1 dotnet test --filter PublicApiTests</c>, and read the difference.</summary>
    [Fact]
    public void It_is_the_approved_one()
    {
        var actual = PublicApi.Describe();
        if (Environment.GetEnvironmentVariable("CSTOCLAIMS_APPROVE") == "1")
        {
            File.WriteAllText(Approved, actual);
        }

        Assert.Equal(File.ReadAllText(Approved).ReplaceLineEndings("\n"), actual);
    }

    [Fact]
    public void Its_classes_are_sealed_or_can_only_be_derived_here()
    {
        var open = PublicApi.Types.Where(static t => t.IsClass && !t.IsSealed && t
            .GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Any(c => (c.IsPublic || c.IsFamily || c.IsFamilyOrAssembly) && !IsCopy(c)));

        Assert.Empty(open.Select(static t => t.FullName));
    }

    [Fact]
    public void Its_types_cannot_be_changed_from_outside()
    {
        var properties = PublicApi.Types.SelectMany(static t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)).ToList();
        var settable = properties
            .Where(static p => p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Any(static m => m.Name == "IsExternalInit"))
            .Select(static p => $"{p.DeclaringType}.{p.Name} has a setter");
        var fields = PublicApi.Types.Where(static t => !t.IsEnum).SelectMany(static t => t.GetFields())
            .Where(static f => !f.IsInitOnly && !f.IsLiteral)
            .Select(static f => $"{f.DeclaringType}.{f.Name} is a field that can be written");
        var collections = properties
            .Where(static p => p.PropertyType.IsArray || (p.PropertyType.IsGenericType && typeof(IList).IsAssignableFrom(p.PropertyType) && !p.PropertyType.Name.StartsWith("Immutable", StringComparison.Ordinal)))
            .Select(static p => $"{p.DeclaringType}.{p.Name} is a collection that can be written");

        Assert.Empty(settable.Concat(fields).Concat(collections));
    }

    // Every record has one, and it is no way to derive from it: there must be another constructor first.
    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;
}
