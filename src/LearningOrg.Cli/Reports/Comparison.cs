using System.Text.Json.Serialization;
using LearningOrg.Cli.Files;
using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Core.Prioritization.Uncertainty;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Reports;

/// <summary>Why one entry is above another.</summary>
/// <param name="Above">The one above; of two that tie, the one listed first.</param>
/// <param name="Below">The other.</param>
/// <param name="Tied">Whether they share a rank.</param>
/// <param name="Basis">Whether scores are a <c>sum</c> or a <c>product</c>.</param>
/// <param name="Gap">The difference of the scores.</param>
/// <param name="Ratio">How many times the score of the other; null for sums, and where that cannot be said.</param>
/// <param name="Differences">By criterion, the largest first.</param>
/// <param name="Flips">The changes of one input that would turn the order, the smallest first; weighted scoring only.</param>
/// <param name="Sentence">All of it in a sentence.</param>
internal sealed record Comparison(
    ComparedEntry Above,
    ComparedEntry Below,
    bool Tied,
    string Basis,
    double Gap,
    double? Ratio,
    IReadOnlyList<ComparedPart> Differences,
    IReadOnlyList<ComparedFlip> Flips,
    string Sentence)
{
    /// <summary>What estimates leave open of the order; null where they leave nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Open { get; init; }

    public static Comparison Of(RankedRegister register, EstimatedItem<RankableEntry> one, EstimatedItem<RankableEntry> other)
    {
        var lead = register.Ranked.Lead(one.Id, other.Id);
        var (above, below) = lead.Above == one.Id ? (one, other) : (other, one);
        var comparison = register.Policy.Model == PolicyModel.WeightedScoring ? WeightedComparison.Of(register.Policy, above, below)
            : lead.IsProduct ? ProductComparison.Of(above, below, lead)
            : OfParts(above, below, lead);
        return !lead.IsOpen ? comparison : comparison with
        {
            Open = $"So it is for the likely numbers. The estimates leave it open: {Range(above)}, {Range(below)}.",
        };
    }

    private static string Range(EstimatedItem<RankableEntry> place) => place.IsExact
        ? $"{place.Id} scores {Numbers.Score(place.Score.Value)}"
        : $"{place.Id} scores {Numbers.Score(place.LeastScore.Value)} to {Numbers.Score(place.GreatestScore.Value)}";

    private static Comparison OfParts(EstimatedItem<RankableEntry> above, EstimatedItem<RankableEntry> below, ScoreLead lead)
    {
        var fact = lead.IsTie ? $"{above.Id} and {below.Id} tie" : $"{above.Id} outranks {below.Id} by {Numbers.Score(lead.Gap)}";
        var words = lead.Parts.Where(part => part.Amount != 0).Select(part =>
            $"{(part.Amount < 0 ? '−' : '+')}{Numbers.Score(Math.Abs(part.Amount!.Value))} {part.Name}").ToArray();
        return new(
            ComparedEntry.Of(above),
            ComparedEntry.Of(below),
            lead.IsTie,
            "sum",
            lead.Gap,
            null,
            [.. lead.Parts.Select(ComparedPart.Of)],
            [],
            $"{fact}{(words.Length == 0 ? string.Empty : ": ")}{string.Join(", ", words)}.");
    }
}

/// <summary>An entry with its place.</summary>
internal sealed record ComparedEntry(string Id, string Title, int Rank, double Score)
{
    /// <summary>The worst rank that estimates leave open; null where that is the rank.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? WorstRank { get; init; }

    [JsonIgnore]
    public string RankInWords => RankWords.Of(Rank, WorstRank ?? Rank, isTied: false);

    public static ComparedEntry Of(EstimatedItem<RankableEntry> place) =>
        new(place.Id, place.Item.Title, place.Rank, place.Breakdown.Score.Value) { WorstRank = place.WorstRank > place.Rank ? place.WorstRank : null };
}

/// <param name="Name">The criterion, the part or the factor.</param>
/// <param name="Above">What the entry above has there.</param>
/// <param name="Below">What the other has.</param>
/// <param name="Amount">What that adds to the lead; null in a product.</param>
/// <param name="Ratio">By how much that multiplies the score; null in a sum.</param>
internal sealed record ComparedPart(string Name, double Above, double Below, double? Amount, double? Ratio)
{
    public static ComparedPart Of(LeadPart part) => new(part.Name, part.Above, part.Below, part.Amount, part.Ratio);
}

/// <param name="Id">Whose input would change.</param>
/// <param name="Criterion">Which.</param>
/// <param name="From">What it is.</param>
/// <param name="To">Beyond which the other entry is above.</param>
/// <param name="ShareOfRange">How large the change is, as a share of the declared range.</param>
/// <param name="Sentence">All of it in a sentence.</param>
internal sealed record ComparedFlip(string Id, string Criterion, double From, double To, double ShareOfRange, string Sentence);
