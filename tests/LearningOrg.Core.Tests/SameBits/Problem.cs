using LearningOrg.Core.Mcda;

namespace LearningOrg.Core.Tests.SameBits;

/// <summary>
/// A random decision: numbers from 1 to 15, columns of them with all their digits, with ties or constant, some without weight; as many
/// alternatives as leave every possible rest when vectors take two, four or eight at a time.
/// </summary>
internal sealed record Problem(DecisionMatrix Matrix, SplitMix64 Random)
{
    public static Problem Of(int number)
    {
        var random = new SplitMix64((ulong)number);
        var (alternatives, criteria) = (1 + random.Below(40), 1 + random.Below(6));
        var kinds = Many(criteria, () => random.Below(8));
        double[][] rows = [.. Enumerable.Range(0, alternatives).Select(_ => kinds.Select(kind => kind switch
        {
            0 => 7.1,
            1 or 2 => 1 + (random.Below(57) / 4.0),
            _ => 1 + (14 * random.Share()),
        }).ToArray())];
        return new(
            DecisionMatrix.FromRows(
                rows.Select((_, row) => $"A{row}"),
                Many(criteria, () => random.Below(2) == 0 ? Direction.More : Direction.Less)
                    .Select((direction, column) => Criterion.Of($"C{column}", direction, ScaleType.Ratio)),
                Weights.Normalized([0.1 + random.Share(), .. Many(criteria - 1, () => random.Below(6) == 0 ? 0 : random.Share())]),
                rows),
            random);
    }

    private static T[] Many<T>(int count, Func<T> make) => [.. Enumerable.Range(0, count).Select(_ => make())];
}
