using Ardalis.GuardClauses;

namespace LearningOrg.Core.Change.Work;

/// <summary>Where a change leads and how to get there.</summary>
/// <remarks>Restated, it is another vision: tellings of the one before no longer count. Equal when both texts are. Immutable.</remarks>
public sealed record ChangeVision
{
    private ChangeVision(string statement, string strategy)
    {
        Statement = statement;
        Strategy = strategy;
    }

    /// <summary>What it will be like, in words that can be retold; never blank.</summary>
    public string Statement { get; }

    /// <summary>How to get there; never blank.</summary>
    public string Strategy { get; }

    /// <summary>States a vision.</summary>
    /// <param name="statement">What it will be like; not blank.</param>
    /// <param name="strategy">How to get there; not blank.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ChangeVision Of(string statement, string strategy) => new(Guard.Against.Blank(statement), Guard.Against.Blank(strategy));

    /// <summary>The statement.</summary>
    public override string ToString() => Statement;
}
