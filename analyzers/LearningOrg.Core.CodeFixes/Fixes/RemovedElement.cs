using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>Takes the second of two equal elements out of a list, with one of the commas around it.</summary>
internal static class RemovedElement
{
    /// <summary>The element to remove, or null where it has no exact twin before it, or somebody wrote a comment to it.</summary>
    public static SyntaxNode? Find(ExpressionSyntax expression, Source source)
    {
        var element = WrittenList.ElementOf(expression);
        return WrittenList.Around(expression, source) is { } list &&
            list.Elements.TakeWhile(before => before != element).Any(before => SyntaxFactory.AreEquivalent(before, element)) && HasNoComment(element)
            ? element
            : null;
    }

    public static SyntaxNode Apply(SyntaxNode root, SyntaxNode element)
    {
        var parts = WrittenList.PartsOf(element.Parent!).ToList();
        var place = parts.IndexOf(element);
        if (place + 2 < parts.Count || (place + 1 < parts.Count && !parts[place - 1].GetTrailingTrivia().IsBlank()))
        {
            parts.RemoveRange(place, 2);
        }
        else if (place + 1 < parts.Count)
        {
            parts.RemoveRange(place - 1, 2);
        }
        else
        {
            // The last one goes with the comma before it; a comment behind that comma speaks of the element that stays.
            var before = parts[place - 2].AsNode()!;
            var after = element.GetTrailingTrivia();
            parts[place - 2] = before.WithTrailingTrivia(Between(parts, place).UpToComment().Concat(after));
            parts.RemoveRange(place - 1, 2);
        }

        return root.ReplaceNode(element.Parent!, WrittenList.WithParts(element.Parent!, parts));
    }

    private static bool HasNoComment(SyntaxNode element)
    {
        var parts = WrittenList.PartsOf(element.Parent!).ToList();
        var place = parts.IndexOf(element);
        var before = parts[place - 1].GetTrailingTrivia();
        return element.DescendantTrivia().IsBlank() && (before.IsBlank() || before.EndsLine()) &&
            (place + 1 < parts.Count
                ? parts[place + 1].GetLeadingTrivia().IsBlank() && parts[place + 1].GetTrailingTrivia().IsBlank()
                : parts[place - 1].GetLeadingTrivia().IsBlank() &&
                    (element.GetTrailingTrivia().EndsLine() || !Between(parts, place).Any(SyntaxKind.SingleLineCommentTrivia)));
    }

    // Behind the element before, and behind its comma.
    private static SyntaxTriviaList Between(List<SyntaxNodeOrToken> parts, int place) =>
        parts[place - 2].GetTrailingTrivia().AddRange(parts[place - 1].GetTrailingTrivia());
}
