using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Tests.Numerics;

public class PhiloxTest
{
    [Theory(DisplayName = "Philox 4×32-10: the known answers of the Random123 library")]
    [InlineData(0u, 0u, 0u, 0u, 0u, 0u, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(
        0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(
        0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0xa4093822u, 0x299f31d0u, 0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u)]
    public void Words_are_those_published(
        uint c0, uint c1, uint c2, uint c3, uint k0, uint k1, uint first, uint second, uint third, uint fourth) =>
        Assert.Equal((first, second, third, fourth), Philox.Words((c0, c1, c2, c3), (k0, k1)));

    [Fact]
    public void A_stream_is_a_function_of_seed_sample_and_purpose()
    {
        Assert.Equal(Numbers(1, 2, 3), Numbers(1, 2, 3));
        Assert.NotEqual(Numbers(1, 2, 3), Numbers(2, 2, 3));
        Assert.NotEqual(Numbers(1, 2, 3), Numbers(1, 3, 3));
        Assert.NotEqual(Numbers(1, 2, 3), Numbers(1, 2, 4));
        Assert.NotEqual(Numbers(1, 2, 3), Numbers(1 + (1L << 32), 2, 3));
        Assert.NotEqual(Numbers(1, 2, 3), Numbers(1, 2 + (1L << 32), 3));
        Assert.All(Numbers(1, 2, 3), number => Assert.InRange(number, 0, 1 - 1e-17));
    }

    private static double[] Numbers(long seed, long sample, uint purpose)
    {
        var stream = new RandomStream(seed, sample, purpose);
        return [stream.Next(), stream.Next(), stream.Next(), stream.Next(), stream.Next()];
    }
}
