using System.Globalization;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Mcda.Explanation;

namespace LearningOrg.Core.Prioritization;

/// <summary>Why one score is above another, part by part.</summary>
/// <remarks>
/// A score of several parts leads by a difference, which the differences of the parts add up to; a score of one part, such as RICE, by a
/// ratio, which the ratios of its factors multiply to. Both up to rounding. Equal when all that it says is. Immutable.
/// </remarks>
public sealed record ScoreLead
{
    private readonly Sequence<LeadPart> _parts;

    private ScoreLead(string above, string below, bool isTie, bool isOpen, bool isProduct, double gap, double? ratio, Sequence<LeadPart> parts)
    {
        (Above, Below, IsTie, IsOpen, IsProduct, Gap, Ratio) = (above, below, isTie, isOpen, isProduct, gap, ratio);
        _parts = parts;
    }

    /// <summary>The id of the item with the higher score; of two that tie, of the one asked for first.</summary>
    public string Above { get; }

    /// <summary>The id of the other.</summary>
    public string Below { get; }

    /// <summary>Whether the scores agree in twelve significant digits.</summary>
    public bool IsTie { get; }

    /// <summary>Whether estimates leave the order open: what is said here is so for the likely numbers.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether the scores are products, compared by their factors, and not sums, compared by their parts.</summary>
    public bool IsProduct { get; }

    /// <summary>The difference of the scores.</summary>
    [Measured]
    public double Gap { get; }

    /// <summary>How many times the lower score the higher is; <c>null</c> for sums, and where a number is not positive.</summary>
    [Measured]
    public double? Ratio { get; }

    /// <summary>What makes the lead, the largest first.</summary>
    public IReadOnlyList<LeadPart> Parts => _parts;

    /// <summary>As <c>A outranks B by 0.12: +0.20 Value, −0.08 Effort.</c>, or <c>A scores 1.5 × B: Impact × 2, Effort × 0.75.</c></summary>
    public override string ToString()
    {
        var decimals = Decimals.For(IsTie ? 0 : Gap, _parts.Select(part => part.Amount ?? 0), significant: 2);
        var fact = IsTie ? $"{Above} and {Below} tie"
            : Ratio is { } ratio ? $"{Above} scores {Times(ratio)} × {Below}"
            : $"{Above} outranks {Below} by {(IsProduct ? Text.Of(Gap) : decimals.Of(Gap))}";
        var parts = IsProduct
            ? _parts.Where(part => part.Ratio is not (null or 1)).Select(part => $"{part.Name} × {Times(part.Ratio!.Value)}")
            : decimals.Signed(_parts.Select(part => (part.Name, part.Amount!.Value)));
        return Sentences.Of(fact, parts, ExplanationBasis.Additive) + (IsOpen ? " The estimates leave the order open." : string.Empty);
    }

    internal static ScoreLead Of(string above, ScoreBreakdown high, string below, ScoreBreakdown low, bool isOpen)
    {
        var isTie = high.Score.IsCloseTo(low.Score);
        var gap = high.Score.Value - low.Score.Value;
        if (high.Parts.Count > 1)
        {
            var differences = high.Parts.Zip(low.Parts, (one, other) =>
                new LeadPart(one.Name, one.Contribution, other.Contribution, one.Contribution - other.Contribution, null));
            return new(above, below, isTie, isOpen, false, gap, null, Sequence.Of(differences.OrderByDescending(part => Math.Abs(part.Amount!.Value))));
        }

        var factors = high.Parts[0].Factors.Zip(low.Parts[0].Factors, (one, other) => (One: one, Other: other)).ToArray();
        var isRatio = high.Score.Value > 0 && low.Score.Value > 0 && factors.All(pair => pair.One.Operand > 0 && pair.Other.Operand > 0);
        var effects = factors.Select(pair =>
            new LeadPart(pair.One.Name, pair.One.Operand, pair.Other.Operand, null, isRatio ? Effect(pair.One, pair.Other) : null));
        return new(
            above, below, isTie, isOpen, true, gap, isRatio ? high.Score.Value / low.Score.Value : null, Sequence.Of(effects.OrderByDescending(Size)));
    }

    // From 1 as far up as down: twice is as much as half.
    private static double Size(LeadPart part) => part.Ratio is { } ratio ? Math.Max(ratio, 1 / ratio) : 1;

    private static double Effect(ScoreFactor above, ScoreFactor below) => above.Operation is FactorOperation.Times
        ? above.Operand / below.Operand
        : below.Operand / above.Operand;

    private static string Times(double ratio) => ratio.ToString("G3", CultureInfo.InvariantCulture);
}
