using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;

namespace LearningOrg.Core.Change.Requirements;

/// <summary>There is a guiding coalition, and it is large and strong enough by the rule of the policy.</summary>
public sealed record CoalitionInPlace : GateRequirement
{
    private CoalitionInPlace()
    {
    }

    /// <summary>The requirement; there is one.</summary>
    public static CoalitionInPlace Required { get; } = new();

    /// <inheritdoc/>
    public override string Code => "coalition-in-place";

    /// <inheritdoc/>
    public override IReadOnlyList<EvidenceKind> Kinds { get; } = Sequence<EvidenceKind>.Empty;

    private protected override string Story => "a guiding coalition that is large and strong enough";

    internal override CriterionFinding Check(ReviewContext context)
    {
        if (context.State.Coalition is not { } coalition)
        {
            return context.Unmet("there is no guiding coalition", "Form a guiding coalition.");
        }

        var gaps = coalition.Gaps(context.Policy.Coalition, context.State.Charter.Population);
        return gaps.Count == 0
            ? context.Met($"the coalition has {coalition}")
            : context.Unmet($"the coalition needs {Text.List(gaps)}", $"Win {Text.List(gaps)} for it, and record the coalition as it is then.");
    }
}
