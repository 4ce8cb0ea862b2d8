using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LearningOrg.Core.CodeFixes;

/// <summary>A remedy that writes another expression in the place of the reported one.</summary>
/// <remarks>What it writes is decided before it is offered: where there is nothing right to write, there is no fix.</remarks>
internal static class Replacement
{
    /// <summary>What to write, or null where nothing would be right.</summary>
    /// <param name="original">As it stands in the document, to ask the model about.</param>
    /// <param name="current">The same with whatever has been fixed within it.</param>
    /// <param name="source">The document.</param>
    internal delegate ExpressionSyntax? Writer(ExpressionSyntax original, ExpressionSyntax current, Source source);

    public static Remedy By(string title, string key, Writer write) => new(
        title,
        key,
        (source, place) => source.ExpressionAt(place) is { } expression && write(expression, expression, source) is not null,
        (source, places) => source.Root.ReplaceNodes(
            places.Select(source.ExpressionAt).OfType<ExpressionSyntax>(),
            (original, current) => write(original, current, source)?.WithTriviaFrom(current) ?? current));
}
