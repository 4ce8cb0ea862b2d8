using System.Reflection;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Analyzers.Tests.Markers;

/// <summary>A type that nobody else can add a case to says so: only then do the rules ask for all its cases.</summary>
public class ClosedHierarchyMarkerTest
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types = typeof(Score).Assembly.GetExportedTypes();

    [Fact]
    public void Every_family_that_is_closed_to_others_is_marked() => Unmarked.None(
        Types.Where(type => IsFamily(type) && IsClosed(type) && !IsMarked(type))
            .Select(type => $"No other assembly can derive from {type}: mark it [ClosedHierarchy]."));

    [Fact]
    public void Every_marked_family_is_closed_to_others() => Unmarked.None(
        Types.Where(type => type.IsClass && type.IsDefined(typeof(ClosedHierarchyAttribute), inherit: false) && !IsClosed(type))
            .Select(type => $"{type} is marked [ClosedHierarchy], but others can derive from it: give it an internal abstract member."));

    [Fact]
    public void Every_closed_set_of_singletons_is_marked() => Unmarked.None(
        Types.Where(type => IsSetOfSingletons(type) && !(IsMarked(type) && type.IsSealed))
            .Select(type => $"{type} lists all its members: derive it from ClosedSet and seal it."));

    [Fact]
    public void Every_enum_is_marked_for_its_doors_are_guarded() => Unmarked.None(
        Types.Where(type => type.IsEnum && !IsMarked(type)).Select(type => $"{type}: mark it [ClosedHierarchy]."));

    [Fact]
    public void Every_case_of_a_closed_family_is_sealed_or_a_family_of_its_own() => Unmarked.None(
        Types.Where(type => type.BaseType is { } parent && IsMarked(parent) && !type.IsSealed && !type.IsAbstract)
            .Select(type => $"{type} is a case of {type.BaseType}: seal it."));

    private static bool IsFamily(Type type) =>
        type is { IsClass: true, IsAbstract: true, IsSealed: false } && type.Assembly.GetTypes().Any(other => other.BaseType == type);

    // The copy constructor of a record is protected whatever the record says; what nobody outside can override closes it too.
    private static bool IsClosed(Type type) =>
        type.GetMethods(Own).Any(method => method.IsAbstract && (method.IsAssembly || method.IsFamilyAndAssembly)) ||
        type.GetMethod("<Clone>$") is null &&
        type.GetConstructors(Own).All(constructor => constructor.IsPrivate || constructor.IsAssembly || constructor.IsFamilyAndAssembly);

    private static bool IsSetOfSingletons(Type type) =>
        type.IsClass && type.GetConstructors().Length == 0 &&
        type.GetProperty("All", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly) is { PropertyType: var all } &&
        all.IsAssignableTo(typeof(IEnumerable<>).MakeGenericType(type));

    private static bool IsMarked(Type type) => type.IsDefined(typeof(ClosedHierarchyAttribute), inherit: true);
}
