using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Outranking;

/// <summary>Takes the best, or the worst, out of what is left, level of credibility by level, until all have a place.</summary>
/// <remarks>
/// Roy (1978). From the highest credibility λ among those left, the next level is the highest that is below λ − s(λ), or 0. There a is
/// preferred to b if σ(a, b) is above the level and above σ(b, a) + s(σ(a, b)); who is most often preferred less passed over stays on for
/// the next level, until one is left or the level is 0. Credibilities are compared in twelve digits. O(m²) a level.
/// </remarks>
internal sealed class Distillation
{
    private readonly int _count;
    private readonly double[] _degree;
    private readonly long[] _keys;
    private readonly bool[] _ahead;
    private readonly double _atZero;
    private readonly double _atOne;

    public Distillation(double[] degree, int count, double atZero, double atOne)
    {
        (_count, _degree, _atZero, _atOne) = (count, degree, atZero, atOne);
        _keys = Array.ConvertAll(degree, SignificantDigits.Key);
        _ahead = new bool[degree.Length];
        for (var one = 0; one < count; one++)
        {
            for (var other = 0; other < count; other++)
            {
                var pair = (one * count) + other;
                var back = degree[(other * count) + one];
                _ahead[pair] = one != other && _keys[pair] > SignificantDigits.Key(back + Discrimination(degree[pair]));
            }
        }
    }

    /// <summary>The places from 1, the best, whichever end they were taken from.</summary>
    public int[] Places(bool fromTheTop)
    {
        var places = new int[_count];
        var left = Enumerable.Range(0, _count).ToList();
        var place = 0;
        while (left.Count > 0)
        {
            place++;
            var taken = Extract(left, fromTheTop ? 1 : -1);
            taken.ForEach(alternative => places[alternative] = place);
            left.RemoveAll(alternative => places[alternative] > 0);
        }

        return fromTheTop ? places : Array.ConvertAll(places, from => place + 1 - from);
    }

    private List<int> Extract(List<int> left, int sign)
    {
        var level = Highest(left, long.MaxValue);
        while (left.Count > 1 && level > 0)
        {
            level = Highest(left, SignificantDigits.Key(level - Discrimination(level)));
            left = MostQualified(left, SignificantDigits.Key(level), sign);
        }

        return left;
    }

    private List<int> MostQualified(List<int> left, long level, int sign)
    {
        var qualifications = new int[left.Count];
        for (var one = 0; one < left.Count; one++)
        {
            for (var other = 0; other < left.Count; other++)
            {
                var pair = (left[one] * _count) + left[other];
                if (_ahead[pair] && _keys[pair] > level)
                {
                    qualifications[one] += sign;
                    qualifications[other] -= sign;
                }
            }
        }

        var most = qualifications.Max();
        return [.. left.Where((_, position) => qualifications[position] == most)];
    }

    /// <summary>The highest credibility among those left that is below a limit; 0 where there is none.</summary>
    private double Highest(List<int> left, long limit)
    {
        var highest = 0.0;
        foreach (var one in left)
        {
            foreach (var other in left)
            {
                var pair = (one * _count) + other;
                if (one != other && _keys[pair] < limit)
                {
                    highest = Math.Max(highest, _degree[pair]);
                }
            }
        }

        return highest;
    }

    private double Discrimination(double level) => _atZero + ((_atOne - _atZero) * level);
}
