using System.Reflection;
using System.Runtime.CompilerServices;
using LearningOrg.Core.Annotations;
using OneOf;

namespace LearningOrg.Core.Analyzers.Tests.Markers;

/// <summary>The rules see only what is marked: a member of the library whose result must not be thrown away says so.</summary>
public class MustUseMarkerTest
{
    private static readonly Type[] Types = typeof(Score).Assembly.GetExportedTypes();

    [Fact]
    public void Every_outcome_is_marked_and_so_all_verbs_that_return_it() => Unmarked.None(
        Types.Where(type => IsUnion(type) && !IsMarked(type)).Select(type => $"{type} is a union: mark it [MustUse]."));

    [Fact]
    public void Every_method_that_hands_back_news_or_its_own_object_anew_is_marked() => Unmarked.None(
        Types.SelectMany(type => type.GetMethods(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => IsWrittenByHand(method) && MustBeUsed(method) && !IsCovered(method))
            .Select(method => $"{method.DeclaringType}.{method}: mark it [MustUse], or the type that it returns."));

    // An outcome or a yes; a step of a builder; the object itself, changed: article.WithTitle(…), ranking.Without(…).
    private static bool MustBeUsed(MethodInfo method) =>
        IsUnion(Result(method)) || Definition(Result(method)) == typeof(Accepted<,>) || IsBuilderStep(method) || Changes(method);

    private static bool IsBuilderStep(MethodInfo method) =>
        !method.IsStatic && method.ReturnType != typeof(void) &&
        method.DeclaringType!.Name.Split('`')[0].EndsWith("Builder", StringComparison.Ordinal);

    private static bool Changes(MethodInfo method)
    {
        var receiver = !method.IsStatic ? method.DeclaringType
            : method.IsDefined(typeof(ExtensionAttribute)) ? method.GetParameters()[0].ParameterType
            : null;
        return receiver?.Assembly == typeof(Score).Assembly && Definition(receiver) == Definition(Result(method));
    }

    private static bool IsCovered(MethodInfo method) => method.IsDefined(typeof(MustUseAttribute), inherit: true) || IsMarked(Result(method));

    private static bool IsMarked(Type type) => Definition(type).IsDefined(typeof(MustUseAttribute), inherit: true);

    private static bool IsUnion(Type type) => type.IsAssignableTo(typeof(IOneOf));

    private static bool IsWrittenByHand(MethodInfo method) =>
        !method.IsSpecialName && !method.Name.StartsWith('<') && method.GetBaseDefinition().DeclaringType != typeof(object);

    private static Type Result(MethodInfo method)
    {
        var type = Nullable.GetUnderlyingType(method.ReturnType) ?? method.ReturnType;
        return Definition(type) == typeof(Task<>) || Definition(type) == typeof(ValueTask<>) ? type.GetGenericArguments()[0] : type;
    }

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
