namespace LearningOrg.Core.Mcda;

/// <summary>
/// How many pairs of alternatives two rankings put in the same order, in the opposite one, and do not tie each by itself.
/// </summary>
internal readonly record struct PairCounts(long Alike, long Opposed, long UntiedInOne, long UntiedInOther)
{
    public static PairCounts Of(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        RankCorrelation.RefuseMisfits(one, other);
        long alike = 0, opposed = 0, untiedInOne = 0, untiedInOther = 0;
        for (var left = 0; left < one.Count; left++)
        {
            for (var right = left + 1; right < one.Count; right++)
            {
                var order = one[left].CompareTo(one[right]);
                var otherOrder = other[left].CompareTo(other[right]);
                alike += order * otherOrder > 0 ? 1 : 0;
                opposed += order * otherOrder < 0 ? 1 : 0;
                untiedInOne += order != 0 ? 1 : 0;
                untiedInOther += otherOrder != 0 ? 1 : 0;
            }
        }

        return new(alike, opposed, untiedInOne, untiedInOther);
    }
}
