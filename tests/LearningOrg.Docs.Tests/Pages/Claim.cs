namespace LearningOrg.Docs.Tests.Pages;

/// <summary>A place in a page that says what its content is taken from: a comment, and the block or table below it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Line">The line of the comment, from 0.</param>
/// <param name="Kind">snippet, file, output, table or chart.</param>
/// <param name="Origin">Where the content comes from, as the kind has it.</param>
/// <param name="From">The first line of the content.</param>
/// <param name="Count">How many lines the content has.</param>
internal sealed record Claim(Page Page, int Line, string Kind, string Origin, int From, int Count)
{
    public static readonly IReadOnlyList<string> Kinds = ["snippet", "file", "output", "table", "chart"];

    public IEnumerable<string> Content => Page.Lines.Skip(From).Take(Count).Select(line => line.TrimEnd());

    public override string ToString() => $"{Page.Path}:{Line + 1} ({Kind}: {Origin})";
}
