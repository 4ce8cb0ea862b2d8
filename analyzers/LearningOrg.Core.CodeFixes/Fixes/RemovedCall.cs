using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>Takes the second of two equal calls out of a fluent chain.</summary>
internal static class RemovedCall
{
    /// <summary>The call to remove, or null where it has no exact twin before it, or somebody wrote a comment to it.</summary>
    public static InvocationExpressionSyntax? Find(ExpressionSyntax argument) =>
        argument.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax link } call } &&
        HasTwin(call, link) && HasNoComment(call, link) && Parts(call, link) is not null
            ? call
            : null;

    public static SyntaxNode Apply(SyntaxNode root, SyntaxNode twin)
    {
        if (twin is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax link } call || Parts(call, link) is not var (chain, next))
        {
            return root;
        }

        var old = call.GetLastToken().GetNextToken();
        return root.ReplaceSyntax([call], (_, _) => chain, [old], (_, _) => next, [], (trivia, _) => trivia);
    }

    private static bool HasTwin(InvocationExpressionSyntax call, MemberAccessExpressionSyntax link)
    {
        for (var before = link.Expression as InvocationExpressionSyntax; before is not null;)
        {
            var name = before.Expression switch
            {
                MemberAccessExpressionSyntax access => access.Name,
                MemberBindingExpressionSyntax binding => binding.Name,
                _ => null,
            };
            if (name is not null && SyntaxFactory.AreEquivalent(name, link.Name) && SyntaxFactory.AreEquivalent(before.ArgumentList, call.ArgumentList))
            {
                return true;
            }

            before = (before.Expression as MemberAccessExpressionSyntax)?.Expression as InvocationExpressionSyntax;
        }

        return false;
    }

    private static bool HasNoComment(InvocationExpressionSyntax call, MemberAccessExpressionSyntax link) =>
        link.OperatorToken.LeadingTrivia.IsBlank() && link.OperatorToken.TrailingTrivia.IsBlank() && link.Name.DescendantTrivia().IsBlank() &&
        call.ArgumentList.DescendantTrivia().IsBlank();

    // What is left of the chain, and the token that follows it. A comment behind what is left keeps its line, or goes behind the token: `a(); // so`.
    private static (ExpressionSyntax Chain, SyntaxToken Next)? Parts(InvocationExpressionSyntax call, MemberAccessExpressionSyntax link)
    {
        var (before, after, next) = (link.Expression.GetTrailingTrivia(), call.GetTrailingTrivia(), call.GetLastToken().GetNextToken());
        if (before.IsBlank())
        {
            return (link.Expression.WithTrailingTrivia(after), next);
        }

        var comment = before.UpToComment();
        if (after.EndsLine())
        {
            return (link.Expression.WithTrailingTrivia(comment.Concat(after)), next);
        }

        return next.TrailingTrivia.EndsLine() && next.TrailingTrivia.IsBlank()
            ? (link.Expression.WithoutTrailingTrivia(), next.WithTrailingTrivia(comment.Concat(next.TrailingTrivia)))
            : null;
    }
}
