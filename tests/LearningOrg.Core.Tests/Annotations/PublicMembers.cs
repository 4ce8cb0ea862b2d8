using System.Reflection;
using System.Xml.Linq;

namespace LearningOrg.Core.Tests.Annotations;

/// <summary>What the library offers, and what its documentation says of it.</summary>
internal static class PublicMembers
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, XElement> Documented =
        XDocument.Load(Path.ChangeExtension(typeof(Score).Assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value);

    public static Type[] Types { get; } = typeof(Score).Assembly.GetExportedTypes();

    public static IEnumerable<PropertyInfo> Properties => Types.SelectMany(type => type.GetProperties(Declared));

    /// <summary>Everything that takes arguments of a caller: methods and constructors; not the facts, which the library makes.</summary>
    public static IEnumerable<MethodBase> Doors => Types
        .Where(type => !IsFact(type) && !type.IsAssignableTo(typeof(Delegate)) && !type.IsAssignableTo(typeof(Attribute)))
        .SelectMany(type => type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors()))
        .Where(method => !method.IsSpecialName || method.IsConstructor);

    public static IEnumerable<ParameterInfo> Parameters => Doors.SelectMany(method => method.GetParameters());

    public static string NameOf(ParameterInfo parameter) =>
        $"{parameter.Member.DeclaringType!.Name}.{(parameter.Member is ConstructorInfo ? "new" : parameter.Member.Name)}({parameter.Name})";

    public static string NameOf(MemberInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";

    /// <summary>What is said of a parameter; of overloads that name it so, all that is said.</summary>
    public static string Said(ParameterInfo parameter)
    {
        var method = parameter.Member;
        var door = $"M:{method.DeclaringType!.FullName}.{(method is ConstructorInfo ? "#ctor" : method.Name)}";
        return string.Join(" ", Documented
            .Where(member => member.Key.StartsWith(door, StringComparison.Ordinal) && member.Key.Length > door.Length && "(`".Contains(member.Key[door.Length]))
            .SelectMany(member => member.Value.Elements("param"))
            .Where(said => said.Attribute("name")!.Value == parameter.Name)
            .Select(said => said.Value));
    }

    /// <summary>Fails with all the names, where there are any.</summary>
    public static void None(IEnumerable<string> names) => Assert.Equal(string.Empty, string.Join(", ", names));

    private static bool IsFact(Type type) => type.GetMember("Deconstruct").Length > 0 || type.Name.EndsWith("Snapshot", StringComparison.Ordinal);
}
