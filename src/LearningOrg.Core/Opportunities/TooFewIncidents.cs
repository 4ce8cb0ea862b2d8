namespace LearningOrg.Core.Opportunities;

/// <summary>A group has fewer incidents than its statistics need.</summary>
/// <param name="Group">The group's name.</param>
/// <param name="Found">How many it has.</param>
/// <param name="Needed">How many it takes.</param>
public sealed record TooFewIncidents(string Group, int Found, int Needed) : Refusal
{
    /// <inheritdoc/>
    public override string Code => "too-few-incidents";

    /// <inheritdoc/>
    public override string Message =>
        $"{Text.Of(Found)} {(Found == 1 ? "incident" : "incidents")} in the period; shares and medians need at least {Text.Of(Needed)}.";
}
