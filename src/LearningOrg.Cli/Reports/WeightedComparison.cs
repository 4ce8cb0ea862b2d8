using LearningOrg.Core;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Explanation;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Normalizations;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Core.Prioritization.Uncertainty;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Reports;

/// <summary>Compares weighted scores: a sum over declared ranges, of which it can be said what would turn the order.</summary>
/// <remarks>
/// A number beyond its range counts as the range's end, and is put there. Where a policy bends a value function, the worth from 0 to 1
/// stands in for the number, and is turned back into one where only one number has that worth.
/// </remarks>
internal static class WeightedComparison
{
    public static Comparison Of(PrioritizationPolicy policy, EstimatedItem<RankableEntry> above, EstimatedItem<RankableEntry> below)
    {
        var isStraight = policy.Criteria.All(criterion => criterion.Points.Count == 0);
        var criteria = policy.Criteria.Select(criterion => CriterionOf(criterion, isStraight)).ToArray();
        var sum = new WeightedSum(new ReferenceRangeNormalization([.. policy.Criteria.Select(criterion => RangeOf(criterion, isStraight))]));
        var matrix = DecisionMatrix.FromRows(
            [above.Id, below.Id],
            criteria,
            Weights.Normalized([.. policy.Criteria.Select(criterion => criterion.Weight!.Value)]),
            [Row(above), Row(below)]);
        var lead = Explain.Lead(matrix, sum, above.Id, below.Id);
        var flips = Explain.Flips(matrix, sum, above.Id, below.Id);
        return new(
            ComparedEntry.Of(above),
            ComparedEntry.Of(below),
            above.Score.IsCloseTo(below.Score),
            "sum",
            lead.Gap,
            null,
            [.. lead.Differences.OrderByDescending(part => Math.Abs(part.Amount)).Select(Part)],
            [.. flips.Select(Flip).OfType<ComparedFlip>()],
            lead.ToString());

        double[] Row(EstimatedItem<RankableEntry> place) =>
            [.. policy.Criteria.Select((criterion, index) => isStraight ? Within(place.Item, criterion) : Worth(place, index))];

        ComparedPart Part(Difference part)
        {
            var criterion = policy.Criteria.First(each => each.Name == part.Criterion.Name);
            return new(criterion.Name, above.Item.NumberOf(criterion)!.Value, below.Item.NumberOf(criterion)!.Value, part.Amount, null);
        }

        ComparedFlip? Flip(Flip flip)
        {
            var criterion = policy.Criteria.First(each => each.Name == flip.Criterion.Name);
            if ((isStraight ? flip.To : NumberWorth(flip.To, criterion)) is not { } to)
            {
                return null;
            }

            var changed = flip.Alternative == above.Id ? above : below;
            var whole = flip with { From = changed.Item.NumberOf(criterion)!.Value, To = to };
            return new(changed.Id, criterion.Name, whole.From, to, whole.ShareOfRange, whole.ToString());
        }
    }

    /// <summary>The one number of a worth; <c>null</c> where several have it.</summary>
    private static double? NumberWorth(double worth, PolicyCriterion criterion)
    {
        (double At, double Value)[] points = criterion.Points.Count > 0
            ? [.. criterion.Points]
            : criterion.Direction is Direction.More
                ? [(criterion.From!.Value, 0), (criterion.To!.Value, 1)]
                : [(criterion.From!.Value, 1), (criterion.To!.Value, 0)];
        var segments = points.Zip(points.Skip(1), (start, end) => (Start: start, End: end, Rise: end.Value - start.Value)).ToArray();
        if (segments.Any(segment => Math.Sign(segment.Rise) != Math.Sign(segments[0].Rise) || segment.Rise == 0))
        {
            return null;
        }

        foreach (var (start, end, rise) in segments)
        {
            var share = (worth - start.Value) / rise;
            if (share is >= 0 and <= 1)
            {
                return start.At + (share * (end.At - start.At));
            }
        }

        return null;
    }

    private static Criterion CriterionOf(PolicyCriterion criterion, bool isStraight) =>
        !isStraight || criterion.Direction is Direction.More ? Criterion.Maximize(criterion.Name) : Criterion.Minimize(criterion.Name);

    private static ReferenceRange RangeOf(PolicyCriterion criterion, bool isStraight) => !isStraight
        ? ReferenceRange.Of(criterion.Name, worst: 0, best: 1)
        : criterion.Direction is Direction.More
            ? ReferenceRange.Of(criterion.Name, worst: criterion.From!.Value, best: criterion.To!.Value)
            : ReferenceRange.Of(criterion.Name, worst: criterion.To!.Value, best: criterion.From!.Value);

    private static double Within(RankableEntry entry, PolicyCriterion criterion) =>
        Math.Clamp(entry.NumberOf(criterion)!.Value, criterion.From!.Value, criterion.To!.Value);

    // A part of a weighted score is the worth times the weight.
    private static double Worth(EstimatedItem<RankableEntry> place, int index) => place.Breakdown.Parts[index].Factors[0].Operand;
}
