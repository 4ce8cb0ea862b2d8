namespace LearningOrg.Core.Numerics;

/// <summary>Uniform random numbers for one purpose of one sample: the same for the same seed, purpose and sample, whoever draws first.</summary>
internal struct RandomStream(long seed, long sample, uint purpose)
{
    // 53 bits fill the significand of a number in [0, 1).
    private const double Unit = 1.0 / (1UL << 53);

    private uint _draws;
    private double _spare;
    private bool _hasSpare;

    /// <summary>From 0 to below 1.</summary>
    public double Next()
    {
        if (_hasSpare)
        {
            _hasSpare = false;
            return _spare;
        }

        var (first, second, third, fourth) = Philox.Words(
            (_draws++, purpose, (uint)sample, (uint)(sample >> 32)), ((uint)seed, (uint)(seed >> 32)));
        _spare = Uniform(third, fourth);
        _hasSpare = true;
        return Uniform(first, second);
    }

    /// <summary>A whole number from 0 to below a count; every one as likely but for a part in 2⁵³ ÷ count.</summary>
    public int Below(int count) => (int)(Next() * count);

    private static double Uniform(uint high, uint low) => ((((ulong)high << 32) | low) >> 11) * Unit;
}
