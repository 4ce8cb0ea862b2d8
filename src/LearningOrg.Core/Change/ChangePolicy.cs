using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Change.Gates;
using LearningOrg.Core.Change.Snapshots;
using LearningOrg.Core.Change.Work;
using LearningOrg.Core.Measurement.Proportions;

namespace LearningOrg.Core.Change;

/// <summary>What a change is held to: in which order the steps go, what each gate asks for, and when the whole counts as done.</summary>
/// <remarks>
/// Agreed when the initiative is launched and kept with it, so that nobody chooses a gate to suit the evidence. Start from <see cref="Sequential"/> or
/// <see cref="Accelerated"/>, whose gates are defaults and no standard, and replace what differs. Equal when all of it is. Immutable.
/// </remarks>
[StoredAsSnapshot]
public sealed record ChangePolicy
{
    private ChangePolicy(ChangePace pace, Sequence<Gate> gates, Sequence<StepDependency> dependencies)
    {
        Pace = pace;
        Gates = gates;
        Dependencies = dependencies;
    }

    /// <summary>Each step needs all before it.</summary>
    public static ChangePolicy Sequential { get; } = new(ChangePace.Sequential, UsualGates.All, StepGraph.Chain);

    /// <summary>The steps go side by side; wins need a vision, and the culture needs wins and what was made of them.</summary>
    public static ChangePolicy Accelerated { get; } = Concurrent
        .Needing(ChangeStep.Wins, ChangeStep.Vision)
        .Needing(ChangeStep.Culture, ChangeStep.Wins, ChangeStep.Consolidation);

    /// <summary>The steps go side by side, and none needs another yet.</summary>
    public static ChangePolicy Concurrent => new(ChangePace.Accelerated, UsualGates.All, Sequence<StepDependency>.Empty);

    /// <summary>In which order the steps may be taken.</summary>
    public ChangePace Pace { get; }

    /// <summary>One gate for each step, in the order of the steps.</summary>
    public IReadOnlyList<Gate> Gates { get; private init; }

    /// <summary>Which step needs which.</summary>
    public IReadOnlyList<StepDependency> Dependencies { get; private init; }

    /// <summary>How large a guiding coalition must be, and of whom.</summary>
    public CoalitionRule Coalition { get; private init; } = CoalitionRule.Default;

    /// <summary>Whether the lower end of the interval of a survey must reach what is asked for, and not only the share of those who answered.</summary>
    public bool LowerBoundCounts { get; private init; }

    /// <summary>How sure an interval is to be.</summary>
    public ConfidenceLevel Confidence { get; private init; } = ConfidenceLevel.NinetyFive;

    /// <summary>How long every step must have held, with nothing lapsed in between, before the whole counts as done; 180 days by default.</summary>
    public TimeSpan SustainPeriod { get; private init; } = TimeSpan.FromDays(180);

    /// <summary>How long before it goes stale evidence is called to mind; 30 days by default.</summary>
    public TimeSpan Notice { get; private init; } = TimeSpan.FromDays(30);

    /// <summary>The gate of a step.</summary>
    /// <param name="step">Which step.</param>
    public Gate Gate(ChangeStep step) => Gates[Guard.Against.Null(step).Order];

    /// <summary>Everything that a step needs, directly or by way of others, in the order of the steps.</summary>
    /// <param name="step">Which step.</param>
    public IReadOnlyList<ChangeStep> NeedsOf(ChangeStep step) => StepGraph.All(Dependencies, Guard.Against.Null(step));

    /// <summary>The criterion with a code, of whichever gate; null where there is none.</summary>
    /// <param name="code">Compared letter by letter.</param>
    public GateCriterion? Criterion(string code) => Gates.Select(gate => gate.Criterion(code)).FirstOrDefault(criterion => criterion is not null);

    /// <summary>The policy with another gate in the place of the one that its step has.</summary>
    /// <param name="gate">The gate.</param>
    /// <exception cref="ArgumentException">The gate is null, or another one has a criterion with one of its codes.</exception>
    [MustUse]
    public ChangePolicy With(Gate gate)
    {
        Guard.Against.Null(gate);
        var others = Gates.Where(other => other.Step != gate.Step).ToArray();
        foreach (var criterion in gate.Criteria)
        {
            if (others.FirstOrDefault(other => other.Criterion(criterion.Code) is not null) is { } other)
            {
                throw new ArgumentException(
                    $"The gate of {other.Step.Code} has a criterion '{criterion.Code}' too, and evidence names criteria by code. "
                    + "Give it a code of its own.",
                    nameof(gate));
            }
        }

        return this with { Gates = Sequence.Of(others.Append(gate).OrderBy(each => each.Step.Order).ToArray()) };
    }

    /// <summary>
    /// The policy with steps that one step needs besides. Of an accelerated one only: in a sequential one each step needs all before it anyway.
    /// </summary>
    /// <param name="step">Which step.</param>
    /// <param name="needs">Which ones it needs.</param>
    /// <exception cref="ArgumentException">A step is null, or would need itself in the end.</exception>
    /// <exception cref="InvalidOperationException">The policy is sequential.</exception>
    [MustUse]
    public ChangePolicy Needing(ChangeStep step, params IEnumerable<ChangeStep> needs)
    {
        Guard.Against.Null(step);
        if (Pace == ChangePace.Sequential)
        {
            throw new InvalidOperationException("In a sequential policy each step needs all before it, and nothing else. Start from an accelerated one.");
        }

        return Guard.Against.Null(needs).Aggregate(
            this,
            (policy, needed) => policy with
            {
                Dependencies = StepGraph.With(policy.Dependencies, step, Guard.Against.Null(needed, nameof(needs)), nameof(needs)),
            });
    }

    /// <summary>The policy with all its gates replaced, so that criteria may move from one gate to another.</summary>
    internal ChangePolicy With(Sequence<Gate> gates) => gates.Aggregate(this with { Gates = gates }, (policy, gate) => policy.With(gate));

    /// <summary>The policy with another rule for the guiding coalition.</summary>
    /// <param name="rule">The rule.</param>
    [MustUse]
    public ChangePolicy With(CoalitionRule rule) => this with { Coalition = Guard.Against.Null(rule) };

    /// <summary>The policy in which the lower end of the interval of a survey counts.</summary>
    /// <param name="confidence">How sure the interval is to be; <see cref="ConfidenceLevel.NinetyFive"/> by default.</param>
    [MustUse]
    public ChangePolicy WithLowerBound(ConfidenceLevel? confidence = null) =>
        this with { LowerBoundCounts = true, Confidence = confidence ?? ConfidenceLevel.NinetyFive };

    /// <summary>The policy in which the share of those who answered counts, and the interval is only told.</summary>
    /// <param name="confidence">How sure the interval is to be; <see cref="ConfidenceLevel.NinetyFive"/> by default.</param>
    [MustUse]
    public ChangePolicy WithShare(ConfidenceLevel? confidence = null) =>
        this with { LowerBoundCounts = false, Confidence = confidence ?? ConfidenceLevel.NinetyFive };

    /// <summary>The policy with another sustain period.</summary>
    /// <param name="period">How long nothing may have lapsed; nothing, or whole days up to ten years.</param>
    /// <exception cref="ArgumentOutOfRangeException">The period is negative, too long, or has hours.</exception>
    [MustUse]
    public ChangePolicy SustainedFor(TimeSpan period) => this with { SustainPeriod = WholeDays(period, nameof(period)) };

    /// <summary>The policy with another notice.</summary>
    /// <param name="notice">How long before it goes stale evidence is called to mind; nothing, or whole days up to ten years.</param>
    /// <exception cref="ArgumentOutOfRangeException">The notice is negative, too long, or has hours.</exception>
    [MustUse]
    public ChangePolicy Noticing(TimeSpan notice) => this with { Notice = WholeDays(notice, nameof(notice)) };

    /// <summary>The policy as a record of primitives, to store.</summary>
    public ChangePolicySnapshot ToSnapshot() => ChangePolicySnapshot.Of(this);

    /// <summary>The policy that a snapshot was made of; every guard stands here too.</summary>
    /// <param name="snapshot">As <see cref="ToSnapshot"/> gave it.</param>
    /// <exception cref="ArgumentException">A member is missing, unknown or not permitted; the message names it.</exception>
    public static ChangePolicy Restore(ChangePolicySnapshot snapshot) => Guard.Against.Null(snapshot).Restore(string.Empty);

    /// <summary>As <c>Sequential: 8 gates with 11 must-meet criteria, the share counts, sustained for 180 days</c>.</summary>
    public override string ToString() =>
        $"{Pace}: {Text.Of(Gates.Count)} gates with {Text.Of(Gates.Sum(gate => gate.Criteria.Count(criterion => criterion.IsMust)))} must-meet criteria, "
        + $"{(LowerBoundCounts ? $"the lower bound at {Confidence} counts" : "the share counts")}, sustained for {Text.Of(SustainPeriod.TotalDays)} days";

    // Whole days, so that they are stored as what people write.
    private static TimeSpan WholeDays(TimeSpan span, string argument)
    {
        const int mostDays = 3650;
        return span >= TimeSpan.Zero && span.TotalDays <= mostDays && span.Ticks % TimeSpan.TicksPerDay == 0
            ? span
            : throw new ArgumentOutOfRangeException(argument, span, $"{argument} must be whole days, from 0 to {Text.Of(mostDays)}.");
    }
}
