using LearningOrg.Core.Annotations;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;

namespace LearningOrg.Core.Change.Requirements;

/// <summary>What meets a criterion: which evidence, and how much of it.</summary>
/// <remarks>
/// A value, so that a policy can be stored and compared; nobody's judgement but that of the evidence. Where several pieces of evidence say different
/// things, the latest one decides, and when that is stale the older ones do not come back: time alone never meets a requirement. Equal when all of it
/// is. Immutable. The cases are those of this namespace; no other assembly can add one.
/// </remarks>
[ClosedHierarchy]
public abstract record GateRequirement
{
    private protected GateRequirement()
    {
    }

    /// <summary>A stable code of the case, to store.</summary>
    public abstract string Code { get; }

    /// <summary>The kinds of evidence that can speak for it; none where it is about what is recorded of the initiative itself.</summary>
    public abstract IReadOnlyList<EvidenceKind> Kinds { get; }

    // Out of the reach of other assemblies and abstract, which is what keeps them from deriving.
    private protected abstract string Story { get; }

    /// <summary>What is required, as a phrase.</summary>
    public sealed override string ToString() => Story;

    internal abstract CriterionFinding Check(ReviewContext context);

    private protected static string Percent(Percentage share) => $"{Text.Of(Math.Round(share.Percent, 1))} %";
}
