using LearningOrg.Core.Change.Work;
using LearningOrg.Core.Measurement.Proportions;

namespace LearningOrg.Core.Change.Snapshots;

/// <summary>A step that needs another, as a record of primitives.</summary>
/// <param name="Step">The code of a <see cref="ChangeStep"/>.</param>
/// <param name="Needs">The code of the one it needs.</param>
public sealed record StepDependencySnapshot(string Step, string Needs);

/// <summary>The rule for a guiding coalition, as a record of primitives.</summary>
/// <param name="Small">How many members where few are concerned.</param>
/// <param name="Medium">Where a middling number is.</param>
/// <param name="Large">Where many are.</param>
/// <param name="SmallUpTo">Up to how many people are few.</param>
/// <param name="MediumUpTo">Up to how many are a middling number.</param>
/// <param name="LineLeaders">How many line leaders must be in it.</param>
public sealed record CoalitionRuleSnapshot(int Small, int Medium, int Large, int SmallUpTo, int MediumUpTo, int LineLeaders);

/// <summary>What a change is held to, as a record of primitives. It is written out in full, so that a later default never changes what was agreed.</summary>
/// <param name="Pace">The code of a <see cref="ChangePace"/>.</param>
/// <param name="Gates">One gate for each step, in the order of the steps.</param>
/// <param name="Coalition">How large a guiding coalition must be, and of whom.</param>
/// <param name="LowerBoundCounts">Whether the lower end of the interval of a survey counts.</param>
/// <param name="Confidence">The code of a <see cref="ConfidenceLevel"/>.</param>
/// <param name="SustainDays">How many days nothing may have lapsed.</param>
/// <param name="NoticeDays">How many days before it goes stale evidence is called to mind.</param>
public sealed record ChangePolicySnapshot(
    string Pace, IReadOnlyList<GateSnapshot> Gates, CoalitionRuleSnapshot Coalition, bool LowerBoundCounts, string Confidence, int SustainDays, int NoticeDays)
{
    /// <summary>One gate for each step, in the order of the steps.</summary>
    public IReadOnlyList<GateSnapshot> Gates { get; init => field = Restoring.Copied(value)!; } = Restoring.Copied(Gates)!;

    /// <summary>Which step needs which; null where none needs another, or where each needs all before it.</summary>
    public IReadOnlyList<StepDependencySnapshot>? Dependencies { get; init => field = Restoring.Copied(value); }

    /// <summary>As <c>sequential, 8 gates</c>.</summary>
    public override string ToString() => $"{Pace}, {Text.Of(Gates?.Count ?? 0)} gates";

    internal static ChangePolicySnapshot Of(ChangePolicy policy) => new(
        policy.Pace.Code,
        Sequence.Of(policy.Gates.Select(GateSnapshot.Of).ToArray()),
        new(
            policy.Coalition.Small,
            policy.Coalition.Medium,
            policy.Coalition.Large,
            policy.Coalition.SmallUpTo,
            policy.Coalition.MediumUpTo,
            policy.Coalition.LineLeaders),
        policy.LowerBoundCounts,
        policy.Confidence.Code,
        (int)policy.SustainPeriod.TotalDays,
        (int)policy.Notice.TotalDays)
    {
        Dependencies = policy.Pace == ChangePace.Sequential
            ? null
            : Restoring.OrNone(policy.Dependencies, dependency => new StepDependencySnapshot(dependency.Step.Code, dependency.Needs.Code)),
    };

    internal ChangePolicy Restore(string prefix)
    {
        var pace = ChangePace.FromCode(Pace, prefix + nameof(Pace));
        var gates = Restoring.Each(Restoring.Given(Gates, prefix + nameof(Gates)), prefix + nameof(Gates), (gate, each) => gate.Restore(each));
        if (!gates.Select(gate => gate.Step).SequenceEqual(ChangeStep.All))
        {
            throw new ArgumentException(
                $"{prefix}{nameof(Gates)} must be one gate for each step, in order: {Text.List(ChangeStep.All.Select(step => step.Code).ToArray())}.",
                prefix + nameof(Gates));
        }

        if (pace == ChangePace.Sequential && Dependencies is not null)
        {
            throw new ArgumentException(
                $"{prefix}{nameof(Dependencies)} is given, though the pace is sequential and each step needs all before it.", prefix + nameof(Dependencies));
        }

        var bare = Restoring.At(prefix + nameof(Gates), () => (pace == ChangePace.Sequential ? ChangePolicy.Sequential : ChangePolicy.Concurrent).With(gates));
        var linked = (Dependencies ?? []).Select((dependency, index) => (dependency, Place: $"{prefix}{nameof(Dependencies)}[{Text.Of(index)}]")).Aggregate(
            bare,
            (policy, link) => Restoring.At(link.Place, () => policy.Needing(
                ChangeStep.FromCode(Restoring.Given(link.dependency, link.Place).Step, $"{link.Place}.{nameof(link.dependency.Step)}"),
                ChangeStep.FromCode(link.dependency.Needs, $"{link.Place}.{nameof(link.dependency.Needs)}"))));
        var rule = Restoring.Given(Coalition, prefix + nameof(Coalition));
        var confidence = ConfidenceLevel.FromCode(Confidence, prefix + nameof(Confidence));
        var surveyed = LowerBoundCounts ? linked.WithLowerBound(confidence) : linked.WithShare(confidence);
        return surveyed
            .With(Restoring.At(
                prefix + nameof(Coalition),
                () => CoalitionRule.Of(rule.Small, rule.Medium, rule.Large, rule.SmallUpTo, rule.MediumUpTo, rule.LineLeaders)))
            .SustainedFor(Days(SustainDays, prefix + nameof(SustainDays)))
            .Noticing(Days(NoticeDays, prefix + nameof(NoticeDays)));
    }

    private static TimeSpan Days(int days, string member) => days is >= 0 and <= 3650
        ? TimeSpan.FromDays(days)
        : throw new ArgumentOutOfRangeException(member, days, $"{member} must lie in 0 to 3650.");
}
