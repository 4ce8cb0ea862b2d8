using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>Weights without conditions, or with an order among criteria: the gaps between sorted random numbers.</summary>
/// <remarks>
/// Gaps of m − 1 sorted uniform numbers are uniform on the simplex: L. Devroye, Non-Uniform Random Variate Generation (1986), chapter V.2.
/// Each order of the weights has the same volume, so a partial order is kept by choosing one of its linear extensions at random, each as
/// likely as any other, and dealing out the sorted gaps in that order: nothing is drawn in vain.
/// </remarks>
internal sealed class GapSampler(long seed, int criteria, LinearExtensions? order) : IWeightSampler
{
    private readonly double[] _points = new double[criteria];
    private readonly int[] _extension = new int[criteria];

    public IWeightSampler Begin(long block) => new GapSampler(seed, criteria, order);

    public void Draw(long sample, Span<double> weights)
    {
        var random = new RandomStream(seed, sample, RandomPurpose.Weights);
        Gaps(ref random, _points, weights);
        if (order is null)
        {
            return;
        }

        // From the smallest gap to the largest, along an extension from the least important criterion to the most.
        SortAscending(weights, weights.Length);
        weights.CopyTo(_points);
        order.Draw(ref random, _extension);
        for (var place = 0; place < criteria; place++)
        {
            weights[_extension[place]] = _points[place];
        }
    }

    private static void Gaps(ref RandomStream random, Span<double> points, Span<double> gaps)
    {
        var count = gaps.Length - 1;
        for (var point = 0; point < count; point++)
        {
            points[point] = random.Next();
        }

        SortAscending(points, count);
        var before = 0.0;
        for (var point = 0; point < count; point++)
        {
            gaps[point] = points[point] - before;
            before = points[point];
        }

        gaps[count] = 1 - before;
    }

    private static void SortAscending(Span<double> numbers, int count)
    {
        for (var next = 1; next < count; next++)
        {
            var number = numbers[next];
            var place = next;
            for (; place > 0 && numbers[place - 1] > number; place--)
            {
                numbers[place] = numbers[place - 1];
            }

            numbers[place] = number;
        }
    }
}
