namespace LearningOrg.Core.Prioritization.Sequencing;

/// <summary>A piece of work that stands before another that it needs.</summary>
/// <param name="Id">The work that comes too early.</param>
/// <param name="Needs">What it needs finished first.</param>
public sealed record BrokenNeed(string Id, string Needs)
{
    /// <summary>As <c>Super Spoon needs Second Machine</c>.</summary>
    public override string ToString() => $"{Id} needs {Needs}";
}
