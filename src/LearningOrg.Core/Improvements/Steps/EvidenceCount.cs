namespace LearningOrg.Core.Improvements.Steps;

/// <summary>How much evidence of one kind a register has.</summary>
/// <param name="What">What is counted: <c>entries with a baseline</c>.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Of">Of how many; <see cref="Count"/> is never more.</param>
/// <param name="Needed">How many it takes at least.</param>
public sealed record EvidenceCount(string What, int Count, int Of, int Needed)
{
    /// <summary>Whether there are as many as it takes.</summary>
    public bool IsEnough => Count >= Needed;

    /// <summary>As <c>entries with a baseline: 2 of 5</c>.</summary>
    public override string ToString() => $"{What}: {Text.Of(Count)} of {Text.Of(Of)}";
}
