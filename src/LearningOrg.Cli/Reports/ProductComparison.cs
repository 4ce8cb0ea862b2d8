using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Uncertainty;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Reports;

/// <summary>Says how products such as RICE compare: by how many times, and which factor accounts for how much of that.</summary>
internal static class ProductComparison
{
    public static Comparison Of(EstimatedItem<RankableEntry> above, EstimatedItem<RankableEntry> below, ScoreLead lead)
    {
        var fact = lead.IsTie ? $"{above.Id} and {below.Id} tie"
            : lead.Ratio is { } ratio ? $"{above.Id} scores {Numbers.Plain(ratio)} × {below.Id}"
            : $"{above.Id} outranks {below.Id} by {Numbers.Score(lead.Gap)}";
        var divisors = above.Breakdown.Parts[0].Factors.Where(factor => factor.Operation is FactorOperation.DividedBy).Select(factor => factor.Name).ToArray();
        string[] words =
        [
            .. lead.Parts.Where(part => part.Ratio is not null)
                .Select(part => (part.Name, Times: Numbers.Plain(part.Above / part.Below)))
                .Where(part => part.Times != "1")
                .Select(part => $"{part.Name} {(divisors.Contains(part.Name) ? '÷' : '×')} {part.Times}"),
        ];
        return new(
            ComparedEntry.Of(above),
            ComparedEntry.Of(below),
            lead.IsTie,
            "product",
            lead.Gap,
            lead.Ratio,
            [.. lead.Parts.Select(ComparedPart.Of)],
            [],
            $"{fact}{(words.Length == 0 ? string.Empty : ": ")}{string.Join(", ", words)}.");
    }
}
