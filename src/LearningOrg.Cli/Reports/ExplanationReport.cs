using System.Text.Json.Serialization;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Core.Prioritization.Uncertainty;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Reports;

/// <summary>One entry of a ranking, explained in full.</summary>
/// <param name="Policy">Who decides the order.</param>
/// <param name="Id">The entry's id.</param>
/// <param name="Title">The entry's title.</param>
/// <param name="Rank">Its rank; null where it has none.</param>
/// <param name="Of">How many entries have a rank.</param>
/// <param name="Tied">Whether another has the same rank.</param>
/// <param name="Score">Its score; null where it has none.</param>
/// <param name="Calculation">The score as a sum, written out.</param>
/// <param name="Parts">What adds up to the score.</param>
/// <param name="Reason">Why it has no rank.</param>
internal sealed record ExplanationReport(
    PolicyReport Policy,
    string Id,
    string Title,
    int? Rank,
    int Of,
    bool Tied,
    double? Score,
    string? Calculation,
    IReadOnlyList<PartReport> Parts,
    string? Reason)
{
    /// <summary>What the estimates leave open; null where the whole ranking is exact.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OpenPlace? Open { get; init; }

    public static ExplanationReport? For(EstimatedList<RankableEntry> ranked, PrioritizationPolicy policy, string id)
    {
        var by = PolicyReport.Of(policy, ranked.Model.Unit, ranked.Caution);
        foreach (var place in ranked.Where(place => place.Id == id))
        {
            var breakdown = place.Breakdown;
            return new(
                by, id, place.Item.Title, place.Rank, ranked.Count, place.IsTied, breakdown.Score.Value, breakdown.ToString(), PlaceReport.PartsOf(breakdown), null)
            {
                Open = ranked.IsExact ? null : OpenPlace.Of(place, policy),
            };
        }

        return ranked.Unscored.Where(left => left.Id == id)
            .Select(left => new ExplanationReport(by, id, left.Item.Title, null, ranked.Count, false, null, null, [], left.Reason.Message))
            .FirstOrDefault();
    }

    public void Write(string format, Terminal terminal)
    {
        if (format == "json")
        {
            JsonReport.Write(this, terminal);
            return;
        }

        Line(Title == Id ? Printable.Of(Id) : $"{Printable.Of(Id)}: {Printable.Of(Title)}");
        Line($"  policy  {Policy.Name} {Policy.Version} ({Policy.Unit})");
        if (Rank is null)
        {
            Line($"  no rank {Reason}");
            return;
        }

        Line($"  rank    {RankInWords} of {Of}{TieInWords}");
        Line($"  score   {Calculation}");
        if (Open is { ScoreLow: var low, ScoreHigh: var high } && low < high)
        {
            Line($"  between {Numbers.Score(low)} and {Numbers.Score(high)}, from {string.Join(", ", Open.Estimates.Select(known => known.InWords))}");
        }

        foreach (var part in Parts.OrderByDescending(part => part.Contribution))
        {
            var share = part.Share is { } some ? Numbers.Percent(some) : string.Empty;
            Line($"  {share,6}  {part.Name}: {string.Join(", ", part.Factors.Select(factor => InWords(factor, part)))}");
        }

        if (Policy.Caution.Length > 0)
        {
            Line($"  note    {Policy.Caution}");
        }

        void Line(string text) => terminal.Out.WriteLine(Printable.Whole(text));
    }

    private string RankInWords => RankWords.Of(Rank!.Value, Open?.WorstRank ?? Rank.Value, isTied: false);

    private string TieInWords => !Tied ? string.Empty : Open is null ? ", tied" : $", tied with {string.Join(", ", Open.TiedWith)}";

    private string InWords(FactorReport factor, PartReport part)
    {
        var name = factor.Name == part.Name ? string.Empty : $"{factor.Name} ";
        if (factor.Measured is not { } measured)
        {
            return $"{name}{Numbers.Fraction(factor.Operand)}";
        }

        var number = Numbers.Measured(measured, factor.Unit) + (factor.Unit is "share" or "rating" ? string.Empty : $" {factor.Unit}");
        var beyond = factor.BeyondRange ? ", beyond the range" : string.Empty;
        var value = IsMeasuredAsItIs(factor) ? string.Empty : $" (worth {Numbers.Fraction(factor.Operand)} of 1{beyond})";
        return $"{name}{number}{value}";
    }

    // In weighted scoring even a number that happens to equal its value was put through a value function.
    private bool IsMeasuredAsItIs(FactorReport factor) =>
        Policy.Model != PolicyModel.WeightedScoring.Code && factor.Operand.Equals(factor.Measured);
}
