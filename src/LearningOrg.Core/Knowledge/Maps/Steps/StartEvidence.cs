namespace LearningOrg.Core.Knowledge.Maps.Steps;

/// <summary>How much evidence of one kind there is for a step.</summary>
/// <param name="What">What is counted: <c>roles listed</c>.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Of">Of how many; null where there is no whole to take it of.</param>
/// <param name="Needed">How many it takes at least.</param>
public sealed record StartEvidence(string What, int Count, int? Of, int Needed)
{
    /// <summary>Whether there are as many as it takes.</summary>
    public bool IsEnough => Count >= Needed;

    /// <summary>As <c>holdings used or shown in the last 365 days: 2 of 5</c>.</summary>
    public override string ToString() => $"{What}: {Text.Of(Count)}{(Of is { } whole ? $" of {Text.Of(whole)}" : null)}";
}
