namespace LearningOrg.Core.Numerics;

/// <summary>Random bits as a function of a counter and a key: no state, so any number can be had first, on any thread.</summary>
/// <remarks>
/// Philox 4×32 with ten rounds: J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw, Parallel Random Numbers: As Easy as 1, 2, 3,
/// Proceedings of SC11 (2011). Whole-number arithmetic alone, so the bits are the same everywhere.
/// </remarks>
internal static class Philox
{
    private const int Rounds = 10;
    private const uint MultiplierOfFirst = 0xD2511F53;
    private const uint MultiplierOfThird = 0xCD9E8D57;
    private const uint StepOfFirstKey = 0x9E3779B9;
    private const uint StepOfSecondKey = 0xBB67AE85;

    /// <summary>Four words of 32 random bits.</summary>
    public static (uint First, uint Second, uint Third, uint Fourth) Words(
        (uint First, uint Second, uint Third, uint Fourth) counter, (uint First, uint Second) key)
    {
        var (first, second, third, fourth) = counter;
        var (keyOne, keyTwo) = key;
        for (var round = 0; round < Rounds; round++)
        {
            var one = (ulong)MultiplierOfFirst * first;
            var two = (ulong)MultiplierOfThird * third;
            first = (uint)(two >> 32) ^ second ^ keyOne;
            third = (uint)(one >> 32) ^ fourth ^ keyTwo;
            second = (uint)two;
            fourth = (uint)one;
            unchecked
            {
                keyOne += StepOfFirstKey;
                keyTwo += StepOfSecondKey;
            }
        }

        return (first, second, third, fourth);
    }
}
