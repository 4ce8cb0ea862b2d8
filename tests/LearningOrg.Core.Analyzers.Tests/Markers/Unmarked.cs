namespace LearningOrg.Core.Analyzers.Tests.Markers;

internal static class Unmarked
{
    /// <summary>Fails with every complaint in full, one a line.</summary>
    public static void None(IEnumerable<string> complaints)
    {
        string[] all = [.. complaints];
        Assert.True(all.Length == 0, string.Join("\n", all));
    }
}
