namespace LearningOrg.Core.Measurement;

/// <summary>There are too few points to tell.</summary>
public sealed record Inconclusive : Verdict
{
    internal Inconclusive(int before, int after, int lackingBefore, int lackingAfter)
    {
        Before = before;
        After = after;
        LackingBefore = lackingBefore;
        LackingAfter = lackingAfter;
    }

    /// <summary>How many points there are before the change.</summary>
    public int Before { get; }

    /// <summary>How many points there are after it.</summary>
    public int After { get; }

    /// <summary>How many more it takes before the change; 0 where there are enough.</summary>
    public int LackingBefore { get; }

    /// <summary>How many more it takes after the change; 0 where there are enough.</summary>
    public int LackingAfter { get; }

    /// <inheritdoc/>
    public override string Code => "inconclusive";

    /// <inheritdoc/>
    public override string Name => "Inconclusive";

    private protected override string Story
    {
        get
        {
            string[] lacking =
            [
                .. LackingBefore > 0 ? [$"{Text.Of(LackingBefore)} more before"] : Array.Empty<string>(),
                .. LackingAfter > 0 ? [$"{Text.Of(LackingAfter)} more after"] : Array.Empty<string>(),
            ];
            return $"{Text.Of(Before)} {(Before == 1 ? "point" : "points")} before and {Text.Of(After)} after; {Text.List(lacking)} "
                + (LackingBefore + LackingAfter == 1 ? "is needed" : "are needed");
        }
    }
}
