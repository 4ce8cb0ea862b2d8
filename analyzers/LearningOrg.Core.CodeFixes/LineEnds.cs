using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;

namespace LearningOrg.Core.CodeFixes;

/// <summary>Lines that a fix adds end as the others of their document do.</summary>
/// <remarks>Left to itself, the formatter ends them as the machine it runs on does, or as .editorconfig says.</remarks>
internal static class LineEnds
{
    public static async Task<Document> Format(Document document, Source source)
    {
        var options = await document.GetOptionsAsync(source.Cancellation).ConfigureAwait(false);
        return FirstOf(source) is { } end
            ? await Formatter.FormatAsync(
                document,
                Formatter.Annotation,
                options.WithChangedOption(FormattingOptions.NewLine, LanguageNames.CSharp, end),
                source.Cancellation).ConfigureAwait(false)
            : document;
    }

    private static string? FirstOf(Source source)
    {
        var text = source.Root.SyntaxTree.GetText(source.Cancellation);
        var line = text.Lines[0];
        return line.EndIncludingLineBreak > line.End ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : null;
    }
}
