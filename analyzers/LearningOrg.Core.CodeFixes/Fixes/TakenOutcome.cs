using LearningOrg.Core.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>Turns <c>x.Approve();</c> into <c>if (!x.Approve().TryAccept(out var now, out var refusal)) { throw … }</c>.</summary>
/// <remarks>The refusal is thrown, so the fixed code cannot overlook it; whoever meets it in ordinary work replaces the throw.</remarks>
internal static class TakenOutcome
{
    private const string TryAccept = "TryAccept";

    public static SyntaxNode Apply(SyntaxNode root, IEnumerable<TextSpan> places, SemanticModel model, CancellationToken cancellation)
    {
        // Names are given in the order of the text; the statements may stand inside one another, and are rewritten from the inside out.
        var names = new FreshNames();
        var found = new Dictionary<ExpressionStatementSyntax, (string Now, string Refusal)>();
        foreach (var place in places)
        {
            if (Find(root, place, model, cancellation) is { } statement)
            {
                found[statement] = (names.Take("now", statement), names.Take("refusal", statement));
            }
        }

        return root.ReplaceNodes(found.Keys, (original, current) =>
        {
            var check = Rewrite(current, found[original].Now, found[original].Refusal);

            // Alone behind an `if`, it would take over the `else` that follows.
            var inList = original.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax;
            return (inList ? check : (StatementSyntax)Block(check)).WithAdditionalAnnotations(Formatter.Annotation);
        });
    }

    /// <summary>The statement at a place, or null where the rewritten one would not compile.</summary>
    public static ExpressionStatementSyntax? Find(SyntaxNode root, TextSpan place, SemanticModel model, CancellationToken cancellation)
    {
        var node = root.FindNode(place, getInnermostNodeForTie: true);
        if (node.Parent is not ExpressionStatementSyntax { Expression: var expression } statement || expression != node ||
            KnownSymbols.Of(model.Compilation) is not { } known || statement.SemicolonToken.LeadingTrivia.Any(trivia => trivia.IsDirective))
        {
            return null;
        }

        // `x?.Approve().TryAccept(out var now, out var refusal) == false` assigns `refusal` for the compiler only since C# 10.
        var needed = expression is ConditionalAccessExpressionSyntax ? LanguageVersion.CSharp10 : LanguageVersion.CSharp7;
        return ((CSharpParseOptions)statement.SyntaxTree.Options).LanguageVersion >= needed &&
            model.GetTypeInfo(Tail(expression), cancellation).Type is { NullableAnnotation: not NullableAnnotation.Annotated } outcome &&
            HasFittingTryAccept(outcome, model, statement.SpanStart, known)
            ? statement
            : null;
    }

    private static IfStatementSyntax Rewrite(ExpressionStatementSyntax statement, string now, string refusal)
    {
        var call = statement.Expression.WithoutLeadingTrivia();
        call = call.WithTrailingTrivia(call.GetTrailingTrivia().AddRange(statement.SemicolonToken.LeadingTrivia));
        var taken = ThenTryAccept(call, now, refusal);
        var condition = call is ConditionalAccessExpressionSyntax
            ? BinaryExpression(SyntaxKind.EqualsExpression, taken, LiteralExpression(SyntaxKind.FalseLiteralExpression))
            : (ExpressionSyntax)PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, taken);

        // A comment behind the call speaks of the call: it stays on its line.
        var after = statement.GetTrailingTrivia();
        var check = IfStatement(condition, Block(Throw(refusal))).WithLeadingTrivia(statement.GetLeadingTrivia());
        return after.All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            ? check.WithTrailingTrivia(after)
            : check.WithCloseParenToken(check.CloseParenToken.WithTrailingTrivia(after));
    }

    internal static StatementSyntax Throw(string refusal)
    {
        var thrown = ParseStatement($"throw new global::System.InvalidOperationException({refusal}.Message);");
        return thrown.ReplaceNodes(
            thrown.DescendantNodes().OfType<QualifiedNameSyntax>(),
            (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation));
    }

    private static ExpressionSyntax Tail(ExpressionSyntax expression) =>
        expression is ConditionalAccessExpressionSyntax conditional ? Tail(conditional.WhenNotNull) : expression;

    private static ExpressionSyntax ThenTryAccept(ExpressionSyntax call, string now, string refusal)
    {
        if (call is ConditionalAccessExpressionSyntax conditional)
        {
            return conditional.WithWhenNotNull(ThenTryAccept(conditional.WhenNotNull, now, refusal));
        }

        var outcome = call is AwaitExpressionSyntax ? ParenthesizedExpression(call) : call;
        return InvocationExpression(
            MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, outcome, IdentifierName(TryAccept)),
            ArgumentList(SeparatedList([OutVar(now), OutVar(refusal)])));
    }

    private static ArgumentSyntax OutVar(string name) => Argument(
        nameColon: null,
        Token(SyntaxKind.OutKeyword),
        DeclarationExpression(IdentifierName("var"), SingleVariableDesignation(Identifier(name))));

    internal static bool HasFittingTryAccept(ITypeSymbol? type, SemanticModel model, int position, KnownSymbols known)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers(TryAccept))
            {
                if (member is IMethodSymbol
                    {
                        IsStatic: false,
                        IsGenericMethod: false,
                        ReturnType.SpecialType: SpecialType.System_Boolean,
                        Parameters: [{ RefKind: RefKind.Out }, { RefKind: RefKind.Out } refusal],
                    } && refusal.Type.IsOrDerivesFrom(known.Refusal) && model.IsAccessible(position, member))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
