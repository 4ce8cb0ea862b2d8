namespace LearningOrg.Samples;

/// <summary>A small generator of random numbers whose numbers never change: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).</summary>
/// <remarks>
/// System.Random may give other numbers on another version of .NET, and the mathematical functions of another processor may differ in their
/// last bit. Here there are whole numbers, additions, multiplications and divisions only, so a seed gives the same file everywhere.
/// </remarks>
public sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>64 random bits.</summary>
    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var bits = _state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }

    /// <summary>From 0, below 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1ul << 53));

    /// <summary>A whole number from 0, below a limit.</summary>
    public int Below(int limit) => (int)(((Next() >> 32) * (ulong)limit) >> 32);

    /// <summary>Yes, in so many of a hundred cases.</summary>
    public bool Chance(double percent) => Share() * 100 < percent;

    /// <summary>One of several.</summary>
    public T One<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>A place in a list of weights, each as likely as its weight says.</summary>
    public int Weighted(IReadOnlyList<int> weights)
    {
        var left = Below(weights.Sum());
        var place = 0;
        while (left >= weights[place])
        {
            left -= weights[place++];
        }

        return place;
    }

    /// <summary>A count of which most are small: each further one comes with the same chance.</summary>
    /// <param name="mean">How many there are on average.</param>
    public int Count(double mean)
    {
        var count = 0;
        while (count < 12 && Share() < mean / (1 + mean))
        {
            count++;
        }

        return count;
    }

    /// <summary>A factor around 1 as repair times have it: as often above as below, and now and then far above.</summary>
    /// <param name="spread">The standard deviation of its logarithm.</param>
    public double LogNormal(double spread)
    {
        // Twelve uniform numbers have the variance 1, and their sum is close to normal.
        var normal = -6.0;
        for (var i = 0; i < 12; i++)
        {
            normal += Share();
        }

        // e^x as (1 + x/1024)^1024, by squaring ten times.
        var power = 1 + (normal * spread / 1024);
        for (var i = 0; i < 10; i++)
        {
            power *= power;
        }

        return power;
    }
}
