using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LearningOrg.Core.CodeFixes;

/// <summary>What stands between the tokens, and must not be lost: comments and directives.</summary>
internal static class TriviaExtensions
{
    /// <summary>True for white space and ends of lines only.</summary>
    public static bool IsBlank(this SyntaxTriviaList trivia) => trivia.All(IsBlank);

    public static bool IsBlank(this IEnumerable<SyntaxTrivia> trivia) => trivia.All(IsBlank);

    public static bool EndsLine(this SyntaxTriviaList trivia) => trivia.Any(SyntaxKind.EndOfLineTrivia);

    /// <summary>Everything up to the last comment.</summary>
    public static IEnumerable<SyntaxTrivia> UpToComment(this SyntaxTriviaList trivia) => trivia.Reverse().SkipWhile(IsBlank).Reverse();

    private static bool IsBlank(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia);
}
