namespace LearningOrg.Core.Prioritization.Classification;

/// <summary>More of the planned effort is promised for certain than the plan allows.</summary>
/// <param name="MustShare">The share of the planned effort that the Must items take.</param>
/// <param name="Limit">The share they may take.</param>
/// <remarks>A warning, not a refusal: the plan stands, and the team decides.</remarks>
public sealed record MoscowWarning(Percentage MustShare, Percentage Limit)
{
    /// <summary>A sentence or two for a person.</summary>
    public string Message =>
        $"Must items take {MustShare} of the planned effort, more than {Limit}: too little is left to drop when an estimate proves wrong. "
        + "Ask of each what happens without it; where there is a way round, it is a Should.";

    /// <summary>The message.</summary>
    public override string ToString() => Message;
}
