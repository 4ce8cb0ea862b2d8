using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>Turns <c>x.Approve();</c> into <c>_ = x.Approve();</c>: the outcome does not matter here, and the code says so.</summary>
internal static class DeliberateDiscard
{
    public static Remedy As(string title, string key) => new(
        title,
        key,
        (source, place) => Find(source.Root, place, source.Model) is not null,
        (source, places) => Apply(source.Root, places, source.Model),
        IsForPeopleToDecide: true);

    private static SyntaxNode Apply(SyntaxNode root, IEnumerable<TextSpan> places, SemanticModel model) => root.ReplaceNodes(
        places.Select(place => Find(root, place, model)).OfType<ExpressionSyntax>(),
        (_, expression) => Discarded(expression));

    /// <summary>The expression at a place where <c>_</c> discards: since C# 7, unless something in scope is called so.</summary>
    private static ExpressionSyntax? Find(SyntaxNode root, TextSpan place, SemanticModel model) =>
        root.FindNode(place, getInnermostNodeForTie: true) is ExpressionSyntax expression &&
        ((CSharpParseOptions)root.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp7 &&
        model.LookupSymbols(place.Start, name: "_").IsEmpty
            ? expression
            : null;

    /// <summary><c>_</c> as the parser reads it: an identifier of that name would have to be declared.</summary>
    internal static IdentifierNameSyntax Underscore() => IdentifierName(
        Identifier(TriviaList(ElasticMarker), SyntaxKind.UnderscoreToken, "_", "_", TriviaList(ElasticMarker)));

    private static AssignmentExpressionSyntax Discarded(ExpressionSyntax expression) =>
        AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, Underscore(), expression.WithoutTrivia())
            .WithTriviaFrom(expression)
            .WithAdditionalAnnotations(Formatter.Annotation);
}
