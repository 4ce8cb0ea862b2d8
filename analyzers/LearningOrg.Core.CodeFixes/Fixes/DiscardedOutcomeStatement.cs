using LearningOrg.Core.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>A statement whose outcome can be taken with TryAccept, and the statement that takes it.</summary>
internal static class DiscardedOutcomeStatement
{
    private const string TryAccept = "TryAccept";

    /// <summary>The statement that a diagnostic is about, or null where the rewritten one would not compile.</summary>
    public static ExpressionStatementSyntax? Find(SyntaxNode root, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
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

    /// <summary>The same call with its outcome taken: the new value in a local, the refusal thrown.</summary>
    /// <param name="statement">The statement as it stands; its comments stay where they are.</param>
    /// <param name="now">The name of the local for the new value.</param>
    /// <param name="refusal">The name of the local for the refusal.</param>
    /// <param name="mayStandAlone">False where a list of statements has to be made first: an <c>if</c> without braces would take over a following <c>else</c>.</param>
    public static StatementSyntax Rewrite(ExpressionStatementSyntax statement, string now, string refusal, bool mayStandAlone)
    {
        var call = statement.Expression.WithoutLeadingTrivia();
        call = call.WithTrailingTrivia(call.GetTrailingTrivia().AddRange(statement.SemicolonToken.LeadingTrivia));
        var taken = ThenTryAccept(call, now, refusal);
        var condition = call is ConditionalAccessExpressionSyntax
            ? BinaryExpression(SyntaxKind.EqualsExpression, taken, LiteralExpression(SyntaxKind.FalseLiteralExpression))
            : (ExpressionSyntax)PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, taken);

        var thrown = ParseStatement($"throw new global::System.InvalidOperationException({refusal}.Message);");
        thrown = thrown.ReplaceNodes(thrown.DescendantNodes().OfType<QualifiedNameSyntax>(), (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation));

        // A comment behind the call speaks of the call: it stays on its line.
        var after = statement.GetTrailingTrivia();
        var check = IfStatement(condition, Block(thrown)).WithLeadingTrivia(statement.GetLeadingTrivia());
        check = after.All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            ? check.WithTrailingTrivia(after)
            : check.WithCloseParenToken(check.CloseParenToken.WithTrailingTrivia(after));
        return (mayStandAlone ? check : (StatementSyntax)Block(check)).WithAdditionalAnnotations(Formatter.Annotation);
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

    private static bool HasFittingTryAccept(ITypeSymbol? type, SemanticModel model, int position, KnownSymbols known)
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
