using System.Globalization;
using System.Text.RegularExpressions;
using LearningOrg.Docs.Tests.Pages;
using LearningOrg.Tests;

namespace LearningOrg.Docs.Tests.Truths;

/// <summary>What must stand under a claim.</summary>
internal static partial class Truth
{
    public static IReadOnlyList<string> Of(Claim claim)
    {
        var cut = Head().Match(claim.Origin);
        var origin = cut.Success ? claim.Origin[..cut.Index] : claim.Origin;
        var lines = claim.Kind switch
        {
            "snippet" => Snippet.Of(origin),
            "file" => LinesOf(File.ReadAllText(Repository.PathOf(origin))),
            "output" => LinesOf(ProgramOutput.Of(origin)),
            "table" => FactTable.Of(origin),
            "chart" => LinesOf(Charts.Of(origin)),
            _ => throw new InvalidDataException($"{claim} is of no known kind. Known: {string.Join(", ", Claim.Kinds)}."),
        };
        var most = cut.Success ? int.Parse(cut.Groups["lines"].Value, CultureInfo.InvariantCulture) : lines.Count;
        return lines.Count > most ? [.. lines.Take(most), "…"] : lines;
    }

    private static string[] LinesOf(string text) => [.. text.Replace("\r\n", "\n").TrimEnd().Split('\n').Select(line => line.TrimEnd())];

    [GeneratedRegex(@" \| head (?<lines>[0-9]+)$")]
    private static partial Regex Head();
}
