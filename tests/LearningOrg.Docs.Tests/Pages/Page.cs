using System.Text.RegularExpressions;
using LearningOrg.Tests;

namespace LearningOrg.Docs.Tests.Pages;

/// <summary>A page of documentation in Markdown, as far as its truth goes: blocks, what they claim to be, links and headings.</summary>
internal sealed partial class Page
{
    private Page(string path, string[] lines)
    {
        Path = path;
        Lines = lines;
        Fences = [.. FindFences()];
        Claims = [.. FindClaims()];
    }

    /// <summary>From the root of the repository, with slashes.</summary>
    public string Path { get; }

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyList<Fence> Fences { get; }

    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Every page that a reader of the repository meets.</summary>
    public static IEnumerable<Page> All() => Directory.EnumerateFiles(Repository.Root, "*.md")
        .Concat(Directory.EnumerateFiles(Repository.PathOf("samples"), "*.md"))
        .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories))
        .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .Select(Read);

    public static Page Read(string path) =>
        new(path, File.ReadAllText(Repository.PathOf(path)).Replace("\r\n", "\n").TrimEnd('\n').Split('\n'));

    /// <summary>Writes other content under a claim.</summary>
    public void Rewrite(Claim claim, IEnumerable<string> content)
    {
        string[] lines = [.. Lines.Take(claim.From), .. content, .. Lines.Skip(claim.From + claim.Count)];
        File.WriteAllText(Repository.PathOf(Path), string.Join('\n', lines) + "\n");
    }

    public override string ToString() => Path;

    /// <summary>The fragments that a link to this page may have, as GitHub makes them from headings.</summary>
    public IReadOnlyList<string> Anchors()
    {
        var anchors = new List<string>();
        foreach (var line in Prose().Select(place => place.Text))
        {
            if (Heading().Match(line) is not { Success: true } heading)
            {
                continue;
            }

            var text = LinkOrImage().Replace(heading.Groups["text"].Value, match => match.Groups["text"].Value).ToLowerInvariant();
            var anchor = string.Concat(text.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');
            var twins = anchors.Count(other => other == anchor);
            anchors.Add(twins == 0 ? anchor : $"{anchor}-{twins}");
        }

        return anchors;
    }

    /// <summary>The targets of links and images, with the line from 0 that they stand in.</summary>
    public IEnumerable<(int Line, string Target)> Links() =>
        from place in Prose()
        from link in LinkOrImage().Matches(InlineCode().Replace(place.Text, string.Empty))
            .Concat(Attribute().Matches(place.Text))
            .Concat(Definition().Matches(place.Text))
        select (place.Line, link.Groups["target"].Value);

    private IEnumerable<(int Line, string Text)> Prose() => Lines.Select((text, line) => (line, text))
        .Where(place => !Fences.Any(fence => place.line >= fence.Open && place.line <= fence.Close));

    private IEnumerable<Fence> FindFences()
    {
        for (var open = 0; open < Lines.Count; open++)
        {
            if (!Lines[open].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var close = open + 1;
            while (close < Lines.Count && Lines[close].TrimEnd() != "```")
            {
                close++;
            }

            yield return new(Lines[open][3..].Trim(), open, close);
            open = close;
        }
    }

    private IEnumerable<Claim> FindClaims()
    {
        foreach (var (line, text) in Prose())
        {
            if (Comment().Match(text) is not { Success: true } comment)
            {
                continue;
            }

            var kind = comment.Groups["kind"].Value;
            var origin = comment.Groups["origin"].Value;
            if (kind == "table")
            {
                var count = Lines.Skip(line + 1).TakeWhile(row => row.StartsWith('|')).Count();
                yield return new(this, line, kind, origin, line + 1, count);
            }
            else if (Fences.FirstOrDefault(fence => fence.Open == line + 1) is { } fence)
            {
                yield return new(this, line, kind, origin, fence.Open + 1, fence.Close - fence.Open - 1);
            }
            else
            {
                throw new InvalidDataException($"{Path}:{line + 1}: the line below '{text}' must open a fenced block.");
            }
        }
    }

    [GeneratedRegex(@"^<!-- (?<kind>[a-z]+): (?<origin>.+) -->$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^#{1,6} (?<text>.+?)\s*$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[(?<text>[^\]]*)\]\((?<target>[^)\s]+)(?: ""[^""]*"")?\)")]
    private static partial Regex LinkOrImage();

    [GeneratedRegex(@"(?:src|href)=""(?<target>[^""]+)""")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"^\[[^\]]+\]: (?<target>\S+)")]
    private static partial Regex Definition();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();
}
