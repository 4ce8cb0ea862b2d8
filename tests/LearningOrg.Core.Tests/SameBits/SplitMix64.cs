namespace LearningOrg.Core.Tests.SameBits;

/// <summary>
/// Random numbers that are the same in every runtime: Steele, Lea &amp; Flood, Fast Splittable Pseudorandom Number Generators (2014).
/// </summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A whole number from 0 up to, not with, a limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>From 0 up to, not with, 1, with all 53 bits.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));
}
