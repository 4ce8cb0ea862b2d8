using LearningOrg.Cli.Files;
using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Policies;
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
    public static Comparison Of(RankedRegister register, PrioritizedItem<RankableEntry> one, PrioritizedItem<RankableEntry> other)
    {
        var (above, below) = one.Rank <= other.Rank ? (one, other) : (other, one);
        return register.Policy.Model == PolicyModel.WeightedScoring ? WeightedComparison.Of(register.Policy, above, below)
            : above.Breakdown.Parts.Count == 1 ? ProductComparison.Of(above, below)
            : OfParts(above, below);
    }

    private static Comparison OfParts(PrioritizedItem<RankableEntry> above, PrioritizedItem<RankableEntry> below)
    {
        var parts = above.Breakdown.Parts.Zip(below.Breakdown.Parts, (high, low) =>
            new ComparedPart(high.Name, high.Contribution, low.Contribution, high.Contribution - low.Contribution, null)).ToArray();
        var gap = above.Breakdown.Score.Value - below.Breakdown.Score.Value;
        ComparedPart[] largest = [.. parts.OrderByDescending(part => Math.Abs(part.Amount!.Value))];
        var tied = above.Rank == below.Rank;
        var fact = tied ? $"{above.Id} and {below.Id} tie" : $"{above.Id} outranks {below.Id} by {Numbers.Score(gap)}";
        var words = largest.Where(part => part.Amount != 0).Select(part =>
            $"{(part.Amount < 0 ? '−' : '+')}{Numbers.Score(Math.Abs(part.Amount!.Value))} {part.Name}").ToArray();
        return new(
            ComparedEntry.Of(above),
            ComparedEntry.Of(below),
            tied,
            "sum",
            gap,
            null,
            largest,
            [],
            $"{fact}{(words.Length == 0 ? string.Empty : ": ")}{string.Join(", ", words)}.");
    }
}

/// <summary>An entry with its place.</summary>
internal sealed record ComparedEntry(string Id, string Title, int Rank, double Score)
{
    public static ComparedEntry Of(PrioritizedItem<RankableEntry> place) =>
        new(place.Id, place.Item.Title, place.Rank, place.Breakdown.Score.Value);
}

/// <param name="Name">The criterion, the part or the factor.</param>
/// <param name="Above">What the entry above has there.</param>
/// <param name="Below">What the other has.</param>
/// <param name="Amount">What that adds to the lead; null in a product.</param>
/// <param name="Ratio">By how much that multiplies the score; null in a sum.</param>
internal sealed record ComparedPart(string Name, double Above, double Below, double? Amount, double? Ratio);

/// <param name="Id">Whose input would change.</param>
/// <param name="Criterion">Which.</param>
/// <param name="From">What it is.</param>
/// <param name="To">Beyond which the other entry is above.</param>
/// <param name="ShareOfRange">How large the change is, as a share of the declared range.</param>
/// <param name="Sentence">All of it in a sentence.</param>
internal sealed record ComparedFlip(string Id, string Criterion, double From, double To, double ShareOfRange, string Sentence);
