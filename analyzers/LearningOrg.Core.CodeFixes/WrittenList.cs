using LearningOrg.Core.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LearningOrg.Core.CodeFixes;

/// <summary>A list whose elements the source writes out: <c>[a, b]</c>, <c>new[] { a, b }</c>, or the arguments of a <c>params</c> parameter.</summary>
/// <param name="Container">The syntax that holds the elements with the commas between them.</param>
/// <param name="From">The first of them that belongs to the list: arguments may stand before.</param>
internal sealed record WrittenList(SyntaxNode Container, int From)
{
    public IEnumerable<SyntaxNode> Elements => PartsOf(Container).Where(part => part.IsNode).Skip(From).Select(part => part.AsNode()!);

    /// <summary>The comma behind each element, where it has one.</summary>
    public IEnumerable<SyntaxToken> Commas => PartsOf(Container).Where(part => part.IsToken).Skip(From).Select(part => part.AsToken());

    /// <summary>The list that an expression is an element of, or null where it stands in none, or in one that goes with another list by position.</summary>
    public static WrittenList? Around(ExpressionSyntax element, Source source)
    {
        switch (element.Parent)
        {
            case ExpressionElementSyntax { Parent: CollectionExpressionSyntax list }:
                return StandsAlone(list, source) ? new(list, 0) : null;
            case InitializerExpressionSyntax { Parent: ImplicitArrayCreationExpressionSyntax { Commas.Count: 0 } array } list:
                return StandsAlone(array, source) ? new(list, 0) : null;
            case InitializerExpressionSyntax { Parent: ArrayCreationExpressionSyntax array } list when HasNoSize(array):
                return StandsAlone(array, source) ? new(list, 0) : null;
            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: ExpressionSyntax call } list } argument:
                return source.Model.GetSymbolInfo(call, source.Cancellation).Symbol is IMethodSymbol method &&
                    method.Parameters is [.., { IsParams: true, Ordinal: var from } many] && list.Arguments.IndexOf(argument) >= from &&
                    list.Arguments.All(it => it.NameColon is null) && IsOnlyList(many, method)
                    ? new(list, from)
                    : null;
            default:
                return null;
        }
    }

    /// <summary>The element that an expression is, with all that belongs to it.</summary>
    public static SyntaxNode ElementOf(ExpressionSyntax element) =>
        element.Parent is ExpressionElementSyntax or ArgumentSyntax ? element.Parent : element;

    public static ExpressionSyntax ExpressionOf(SyntaxNode element) => element switch
    {
        ExpressionElementSyntax part => part.Expression,
        ArgumentSyntax argument => argument.Expression,
        _ => (ExpressionSyntax)element,
    };

    /// <summary>The elements and the commas, in turn.</summary>
    public static IReadOnlyList<SyntaxNodeOrToken> PartsOf(SyntaxNode container) => container switch
    {
        CollectionExpressionSyntax list => [.. list.Elements.GetWithSeparators()],
        InitializerExpressionSyntax list => [.. list.Expressions.GetWithSeparators()],
        ArgumentListSyntax list => [.. list.Arguments.GetWithSeparators()],
        _ => [],
    };

    public static SyntaxNode WithParts(SyntaxNode container, IEnumerable<SyntaxNodeOrToken> parts) => container switch
    {
        CollectionExpressionSyntax list => list.WithElements(SyntaxFactory.SeparatedList<CollectionElementSyntax>(parts)),
        InitializerExpressionSyntax list => list.WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(parts)),
        ArgumentListSyntax list => list.WithArguments(SyntaxFactory.SeparatedList<ArgumentSyntax>(parts)),
        _ => container,
    };

    private static bool HasNoSize(ArrayCreationExpressionSyntax array) =>
        array.Type.RankSpecifiers is [{ Sizes: [OmittedArraySizeExpressionSyntax] }, ..];

    // Elsewhere than in a call, an assignment or a property's initial value, nothing says what goes with what.
    private static bool StandsAlone(ExpressionSyntax list, Source source)
    {
        while (list.Parent is CastExpressionSyntax or ParenthesizedExpressionSyntax)
        {
            list = (ExpressionSyntax)list.Parent;
        }

        return list.Parent switch
        {
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment => assignment.Right == list,
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: ExpressionSyntax call } arguments } argument =>
                source.Model.GetSymbolInfo(call, source.Cancellation).Symbol is IMethodSymbol method &&
                ParameterOf(argument, arguments, method) is { } parameter && IsOnlyList(parameter, method),
            _ => false,
        };
    }

    private static IParameterSymbol? ParameterOf(ArgumentSyntax argument, ArgumentListSyntax arguments, IMethodSymbol method) =>
        argument.NameColon is { Name.Identifier.ValueText: var name }
            ? method.Parameters.FirstOrDefault(parameter => parameter.Name == name)
            : method.Parameters.ElementAtOrDefault(arguments.Arguments.IndexOf(argument));

    // Rows, columns and weights go with names by their position: they would have to be changed together.
    private static bool IsOnlyList(IParameterSymbol list, IMethodSymbol method) =>
        method.Parameters.All(other => other.Is(list) || !IsList(other.Type));

    private static bool IsList(ITypeSymbol type) =>
        type.SpecialType != SpecialType.System_String &&
        (type.TypeKind == TypeKind.Array || type.SpecialType == SpecialType.System_Collections_IEnumerable || type.Name is "Span" or "ReadOnlySpan" ||
            type.AllInterfaces.Any(implemented => implemented.SpecialType == SpecialType.System_Collections_IEnumerable));
}
