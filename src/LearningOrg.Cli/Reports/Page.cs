using Spectre.Console;

namespace LearningOrg.Cli.Reports;

/// <summary>A report for people: paragraphs and tables, kept to the width.</summary>
internal sealed class Page : IDisposable
{
    private const int Least = 20;

    private readonly StringWriter _text = new();
    private readonly IAnsiConsole _console;

    public Page(Terminal terminal) => _console = terminal.ConsoleOn(_text);

    public int Width => _console.Profile.Width;

    public void Dispose() => _text.Dispose();

    public void Blank() => _console.WriteLine();

    /// <summary>A paragraph whose first line begins with a label, and the others with as much space.</summary>
    public void Hanging(string label, string text)
    {
        var shown = Printable.Whole(label);
        foreach (var line in Words.Wrap(Printable.Whole(text), Math.Max(Least, Width - Words.WidthOf(shown))))
        {
            _console.WriteLine(shown + line);
            shown = new string(' ', Words.WidthOf(shown));
        }
    }

    public void Draw(Table table) => _console.Write(table);

    public void Paragraph(string text, string indent = "")
    {
        foreach (var line in Words.Wrap(Printable.Whole(text), Width - indent.Length))
        {
            _console.WriteLine(indent + line);
        }
    }

    /// <summary>Writes it without the spaces that tables fill their lines up with, which only get in the way of whoever copies them.</summary>
    public void WriteTo(TextWriter writer)
    {
        foreach (var line in _text.ToString().TrimEnd().Split('\n'))
        {
            writer.WriteLine(line.TrimEnd());
        }
    }
}
