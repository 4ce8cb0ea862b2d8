using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Uncertainty;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Reports;

/// <summary>Compares scores that are products, such as RICE: by how many times, and which factor accounts for how much of that.</summary>
internal static class ProductComparison
{
    public static Comparison Of(EstimatedItem<RankableEntry> above, EstimatedItem<RankableEntry> below)
    {
        var (high, low) = (above.Breakdown.Score.Value, below.Breakdown.Score.Value);
        var factors = above.Breakdown.Parts[0].Factors.Zip(below.Breakdown.Parts[0].Factors).ToArray();
        var isRatio = high > 0 && low > 0 && factors.All(pair => pair.First.Operand > 0 && pair.Second.Operand > 0);
        var parts = factors
            .Select(pair => (
                Part: new ComparedPart(pair.First.Name, pair.First.Operand, pair.Second.Operand, null, isRatio ? Effect(pair.First, pair.Second) : null),
                Words: isRatio && pair.First.Operand != pair.Second.Operand ? Words(pair.First, pair.Second) : null))
            .OrderByDescending(each => each.Part.Ratio is { } ratio ? Math.Abs(Math.Log(ratio)) : 0)
            .ToArray();
        var tied = above.Score.IsCloseTo(below.Score);
        var fact = tied ? $"{above.Id} and {below.Id} tie"
            : isRatio ? $"{above.Id} scores {Numbers.Plain(high / low)} × {below.Id}"
            : $"{above.Id} outranks {below.Id} by {Numbers.Score(high - low)}";
        string[] words = [.. parts.Select(each => each.Words).OfType<string>()];
        return new(
            ComparedEntry.Of(above),
            ComparedEntry.Of(below),
            tied,
            "product",
            high - low,
            isRatio ? high / low : null,
            [.. parts.Select(each => each.Part)],
            [],
            $"{fact}{(words.Length == 0 ? string.Empty : ": ")}{string.Join(", ", words)}.");
    }

    private static double Effect(ScoreFactor above, ScoreFactor below) => above.Operation is FactorOperation.Times
        ? above.Operand / below.Operand
        : below.Operand / above.Operand;

    private static string Words(ScoreFactor above, ScoreFactor below) =>
        $"{above.Name} {(above.Operation is FactorOperation.Times ? '×' : '÷')} {Numbers.Plain(above.Operand / below.Operand)}";
}
