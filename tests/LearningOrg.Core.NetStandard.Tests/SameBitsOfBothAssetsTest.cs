namespace LearningOrg.Core.Tests.SameBits;

/// <summary>The assembly for .NET Framework hosts gives the same bits as the one for .NET 10, over the same 200 random problems.</summary>
public class SameBitsOfBothAssetsTest
{
    [Fact]
    public void Every_method_gives_the_same_bits_in_both_assemblies()
    {
        var own = typeof(SameBitsOfBothAssetsTest).Assembly.Location;
        var here = Program.Lines();
        var there = Child.Lines(own.Replace("LearningOrg.Core.NetStandard.Tests", "LearningOrg.Core.Tests", StringComparison.Ordinal));
        Assert.Equal(".NETStandard,Version=v2.0", here[0]);
        Assert.Equal(".NETCoreApp,Version=v10.0", there[0]);
        SameBitsTest.AssertSame("for .NET 10", here, there);
    }
}
