using System.Collections.Immutable;
using System.Composition;
using LearningOrg.Core.Analyzers;
using LearningOrg.Core.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>Puts <c>if (!outcome.TryAccept(out var now, out var refusal)) { throw … }</c> before the statement that takes the yes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LO1003UncheckedUnionAccessFix)), Shared]
public sealed class LO1003UncheckedUnionAccessFix() : LearningOrgFix(LO1003UncheckedUnionAccess.Id)
{
    public const string Check = "LO1003.Check";

    private protected override ImmutableArray<Remedy> Remedies { get; } =
        [new("Check with TryAccept first", Check, (source, place) => Find(source, place) is not null, Apply)];

    private static SyntaxNode Apply(Source source, ImmutableArray<TextSpan> places)
    {
        var names = new FreshNames();
        var found = places.Select(place => Find(source, place)).OfType<Unchecked>().ToArray();
        var root = source.Root.TrackNodes(found.SelectMany(place => new SyntaxNode[] { place.Statement, place.Taken }));
        foreach (var place in found)
        {
            var now = place.TakesNow ? names.Take("now", place.Statement) : null;
            var check = CheckOf(place, now, names.Take("refusal", place.Statement));
            if (now is not null)
            {
                var taken = root.GetCurrentNode(place.Taken)!;
                root = root.ReplaceNode(taken, IdentifierName(now).WithTriviaFrom(taken));
            }

            var statement = root.GetCurrentNode(place.Statement)!;
            check = check.WithLeadingTrivia(statement.GetLeadingTrivia());
            root = statement.Parent is GlobalStatementSyntax global
                ? root.InsertNodesBefore(global, [GlobalStatement(check)])
                : root.InsertNodesBefore(statement, [check]);
            statement = root.GetCurrentNode(place.Statement)!;
            root = root.ReplaceNode(statement, statement.WithLeadingTrivia(ElasticMarker).WithAdditionalAnnotations(Formatter.Annotation));
        }

        return root;
    }

    private static Unchecked? Find(Source source, TextSpan place)
    {
        // What is not sure to be evaluated must not throw before it is.
        if (source.Root.FindNode(place, getInnermostNodeForTie: true) is not MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "AsT0", Expression: IdentifierNameSyntax union,
            } access ||
            KnownSymbols.Of(source.Model.Compilation) is not { } known || !NamedCases.IsAtLeast(LanguageVersion.CSharp7, access) ||
            StatementAround(access) is not { } statement ||
            source.Model.GetTypeInfo(union, source.Cancellation).Type is not { } type ||
            !TakenOutcome.HasFittingTryAccept(type, source.Model, place.Start, known))
        {
            return null;
        }

        var takesNow = access.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Now" } now && HasNoCommentWithin(now) &&
            source.Model.GetTypeInfo(access, source.Cancellation).Type is INamedTypeSymbol { Name: "Accepted" } accepted && known.IsFromLibrary(accepted);
        return new(statement, takesNow ? (ExpressionSyntax)access.Parent! : access, union, takesNow);
    }

    private static StatementSyntax? StatementAround(ExpressionSyntax access)
    {
        for (SyntaxNode node = access; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case ConditionalExpressionSyntax conditional when conditional.Condition != node:
                case BinaryExpressionSyntax
                {
                    RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression,
                } binary when binary.Right == node:
                case ConditionalAccessExpressionSyntax conditionalAccess when conditionalAccess.Expression != node:
                case AnonymousFunctionExpressionSyntax or SwitchExpressionArmSyntax or QueryExpressionSyntax:
                    return null;
                case StatementSyntax statement:
                    return statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax or ReturnStatementSyntax or IfStatementSyntax &&
                        statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax
                        ? statement
                        : null;
            }
        }

        return null;
    }

    private static bool HasNoCommentWithin(ExpressionSyntax expression) =>
        expression.DescendantTrivia().Where(trivia => expression.Span.Contains(trivia.Span)).IsBlank();

    private static IfStatementSyntax CheckOf(Unchecked place, string? now, string refusal) => IfStatement(
        PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, InvocationExpression(
            MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, place.Union.WithoutTrivia(), IdentifierName("TryAccept")),
            ArgumentList(SeparatedList([Out(now is null ? DiscardDesignation() : Named(now), now is null), Out(Named(refusal), isDiscard: false)])))),
        Block(TakenOutcome.Throw(refusal))).WithAdditionalAnnotations(Formatter.Annotation);

    private static SingleVariableDesignationSyntax Named(string name) => SingleVariableDesignation(Identifier(name));

    private static ArgumentSyntax Out(VariableDesignationSyntax variable, bool isDiscard) => Argument(
        nameColon: null,
        Token(SyntaxKind.OutKeyword),
        isDiscard ? DeliberateDiscard.Underscore() : DeclarationExpression(IdentifierName("var"), variable));

    private sealed record Unchecked(StatementSyntax Statement, ExpressionSyntax Taken, IdentifierNameSyntax Union, bool TakesNow);
}
