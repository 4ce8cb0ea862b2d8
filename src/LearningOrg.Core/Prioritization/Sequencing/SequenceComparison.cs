using LearningOrg.Core.Annotations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Prioritization.Sequencing;

/// <summary>What another order of the same work would cost.</summary>
/// <remarks>Equal when all it says is.</remarks>
public sealed record SequenceComparison
{
    private readonly Sequence<BrokenNeed> _brokenNeeds;

    internal SequenceComparison(
        string? first, string? second, double cost, double otherCost, bool isPermitted, IEnumerable<BrokenNeed> brokenNeeds)
    {
        First = first;
        Second = second;
        TotalDelayCost = cost;
        OtherTotalDelayCost = otherCost;
        IsPermitted = isPermitted;
        _brokenNeeds = Sequence.Of(brokenNeeds);
    }

    /// <summary>What the other order does at the first place where they differ, and so before <see cref="Second"/>; <c>null</c> where they
    /// are the same.</summary>
    public string? First { get; }

    /// <summary>What this order does there.</summary>
    public string? Second { get; }

    /// <summary>What this order costs.</summary>
    [Measured]
    public double TotalDelayCost { get; }

    /// <summary>What the other order costs.</summary>
    [Measured]
    public double OtherTotalDelayCost { get; }

    /// <summary>How much more the other order costs; below 0 where it costs less.</summary>
    [Measured]
    public double Difference => OtherTotalDelayCost - TotalDelayCost;

    /// <summary>Whether the other order breaks no need, and expedited work, with what it needs, goes first in it.</summary>
    public bool IsPermitted { get; }

    /// <summary>The needs that the other order breaks.</summary>
    public IReadOnlyList<BrokenNeed> BrokenNeeds => _brokenNeeds;

    /// <summary>As <c>Doing Super Spoon before Second Machine would cost 20 more: 200 instead of 180.</c></summary>
    public override string ToString()
    {
        if (First is null)
        {
            return $"Both orders are the same and cost {Text.Of(TotalDelayCost)}.";
        }

        var difference = SignificantDigits.Key(OtherTotalDelayCost) == SignificantDigits.Key(TotalDelayCost)
            ? $"the same: {Text.Of(TotalDelayCost)}."
            : $"{Text.Of(Math.Abs(Difference))} {(Difference > 0 ? "more" : "less")}: "
                + $"{Text.Of(OtherTotalDelayCost)} instead of {Text.Of(TotalDelayCost)}.";
        var broken = _brokenNeeds.Count > 0 ? $" But it is not possible: {Text.List([.. _brokenNeeds.Select(need => need.ToString())])}."
            : IsPermitted ? string.Empty
            : " But expedited work goes first.";
        return $"Doing {First} before {Second} would cost {difference}{broken}";
    }
}
