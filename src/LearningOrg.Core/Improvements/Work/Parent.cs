namespace LearningOrg.Core.Improvements.Work;

/// <summary>The larger improvement that this one is a part of.</summary>
/// <param name="Id">Which one.</param>
/// <param name="IsRequired">Whether it can only be achieved once this one is closed.</param>
public sealed record Parent(ImprovementId Id, bool IsRequired)
{
    /// <summary>As <c>part of CIM0000001, required</c>.</summary>
    public override string ToString() => $"part of {Id}{(IsRequired ? ", required" : null)}";
}
