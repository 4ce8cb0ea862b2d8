namespace LearningOrg.Core.Tests.SameBits;

/// <summary>
/// The same input gives the same bits, however wide the machine's vectors are: each method's scores and ranks over 200 random problems, in
/// processes that may not use what the processor offers, beside those of this process.
/// </summary>
/// <remarks>
/// Powers, logarithms and exponentials are calls of the machine's mathematical library, one number at a time. They are the same under all
/// of these settings; another operating system's library may round the last bit of them in another way.
/// </remarks>
public class SameBitsTest
{
    private static readonly string[] Here = Program.Lines();

    /// <summary>What is switched off, the settings that do it (one name for each runtime), and how many numbers vectors hold.</summary>
    public static TheoryData<string, string, int?> Settings => new()
    {
        { "without AVX-512", "EnableAVX512=0 EnableAVX512F=0", null },
        { "without AVX2", "EnableAVX2=0", 2 },
        { "without any vector instructions", "EnableHWIntrinsic=0", 2 },
        { "with vectors as wide as the processor has them", "MaxVectorTBitWidth=512", null },
        { "compiled once and for all", "TieredCompilation=0", null },
    };

    [Theory]
    [MemberData(nameof(Settings))]
    public void Every_method_gives_the_same_bits(string what, string settings, int? width)
    {
        var there = Child.Lines(typeof(SameBitsTest).Assembly.Location, [.. settings.Split(' ')
            .Select(setting => setting.Split('=')).Select(setting => ($"DOTNET_{setting[0]}", setting[1]))]);
        Assert.True(width is null || there[1] == $"{width} numbers in a vector", $"{settings} has no effect: {there[1]}.");
        AssertSame(what, Here, there);
    }

    [Fact]
    public void Every_method_is_there_and_no_two_answer_alike()
    {
        Assert.True(Here.Length > 40, $"There are only {Here.Length} lines.");
        Assert.All(Here[2..].GroupBy(line => line.Split(':')[0]), method => Assert.Single(method));
    }

    /// <summary>Fails with the names of the methods that differ.</summary>
    internal static void AssertSame(string what, string[] here, string[] there)
    {
        string[] different = [.. there[2..].Except(here[2..])];
        Assert.True(
            different.Length == 0,
            $"Other bits {what}:\n{string.Join('\n', different)}\nand not\n{string.Join('\n', here[2..].Except(there[2..]))}");
        Assert.Equal(here.Length, there.Length);
    }
}
