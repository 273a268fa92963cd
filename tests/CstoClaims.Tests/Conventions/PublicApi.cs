using System.Globalization;
using System.Reflection;

namespace CstoClaims.Tests.Conventions;

/// <summary>The public surface of the library as text: a type a block, a member a line, in ordinal order.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> Types =>
        typeof(ClaimExtractor).Assembly.GetExportedTypes().OrderBy(static t => t.FullName, StringComparer.Ordinal);

    public static string Describe() => string.Join('\n', Types.Select(static type =>
        string.Concat([Head(type), "\n", .. Members(type).Order(StringComparer.Ordinal).Select(static m => $"    {m}\n")])));

    private static string Head(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsValueType: true } => "struct",
            { IsInterface: true } => "interface",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        return $"{kind} {type.Namespace}.{Name(type)}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetValues(type).Cast<object>().Select(static v => string.Create(CultureInfo.InvariantCulture, $"{Convert.ToInt64(v, CultureInfo.InvariantCulture):00} {v}"));
        }

        return type.GetMembers(Declared).Where(static m => IsVisible(m) && !IsGenerated(m)).Select(Describe).OfType<string>();
    }

    private static string? Describe(MemberInfo member) => member switch
    {
        FieldInfo field => $"{(field.IsInitOnly || field.IsLiteral ? "readonly " : "")}{Name(field.FieldType)} {field.Name}",
        PropertyInfo property => $"{Static(property.GetMethod!)}{Name(property.PropertyType)} {property.Name}{Parameters(property.GetIndexParameters(), '[', ']')} {{ get;{Setter(property)} }}",
        ConstructorInfo constructor => $"{Name(constructor.DeclaringType!)}{Parameters(constructor.GetParameters())}",
        MethodInfo { IsSpecialName: false } method => $"{Static(method)}{Name(method.ReturnType)} {method.Name}{Generics(method)}{Parameters(method.GetParameters())}",
        _ => null,
    };

    private static bool IsVisible(MemberInfo member) => member switch
    {
        FieldInfo field => field.IsPublic || field.IsFamily,
        PropertyInfo property => property.GetMethod is { } get && (get.IsPublic || get.IsFamily),
        MethodBase method => method.IsPublic || method.IsFamily,
        _ => false,
    };

    /// <summary>What the compiler adds to every record, and overrides of object.</summary>
    private static bool IsGenerated(MemberInfo member) =>
        member.Name is "ToString" or "Equals" or "GetHashCode" or "PrintMembers" or "EqualityContract" or "Deconstruct" or "<Clone>$"
        || (member is ConstructorInfo c && c.GetParameters() is [var only] && only.ParameterType == c.DeclaringType);

    private static string Setter(PropertyInfo property)
    {
        if (property.SetMethod is not { IsPublic: true } set)
        {
            return "";
        }

        var init = Array.Exists(set.ReturnParameter.GetRequiredCustomModifiers(), static m => m.Name == "IsExternalInit");
        return init ? " init;" : " set;";
    }

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : "";

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Parameters(ParameterInfo[] parameters, char open = '(', char close = ')') =>
        parameters.Length == 0 && open == '['
            ? ""
            : $"{open}{string.Join(", ", parameters.Select(static p => $"{Name(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? " = …" : "")}"))}{close}";

    private static string Name(Type type)
    {
        var nested = type.IsNested && !type.IsGenericParameter ? Name(type.DeclaringType!) + "." : "";
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Name(value) + "?";
        }

        return type.IsGenericType
            ? $"{nested}{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : nested + type.Name;
    }
}
