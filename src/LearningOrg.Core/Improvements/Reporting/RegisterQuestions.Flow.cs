using Ardalis.GuardClauses;

namespace LearningOrg.Core.Improvements.Reporting;

/// <content>What came in, what went out, and what came of it.</content>
public static partial class RegisterQuestions
{
    /// <summary>How many entries were raised and closed in each period, and how many are open at its end.</summary>
    /// <param name="register">The register.</param>
    /// <param name="bounds">Where one period ends and the next begins, rising; at least two. An instant belongs to the period that it
    /// begins.</param>
    /// <exception cref="ArgumentException">There are fewer than two bounds, or they do not rise.</exception>
    public static IReadOnlyList<FlowPeriod> Flow(this ContinualImprovementRegister register, IReadOnlyList<DateTimeOffset> bounds)
    {
        Guard.Against.Null(register);
        if (Guard.Against.Null(bounds).Count < 2)
        {
            throw new ArgumentException($"{nameof(bounds)} must name at least the beginning and the end of a period.", nameof(bounds));
        }

        for (var index = 1; index < bounds.Count; index++)
        {
            if (bounds[index] <= bounds[index - 1])
            {
                throw new ArgumentException(
                    $"{nameof(bounds)} must rise, but {Text.Of(bounds[index])} follows {Text.Of(bounds[index - 1])}.", nameof(bounds));
            }
        }

        var (raised, closed) = (new int[bounds.Count + 1], new int[bounds.Count + 1]);
        foreach (var entry in register)
        {
            raised[PeriodOf(entry.RaisedAt, bounds)]++;
            if (entry.ClosedAt is { } end)
            {
                closed[PeriodOf(end, bounds)]++;
            }
        }

        var open = raised[0] - closed[0];
        var periods = new FlowPeriod[bounds.Count - 1];
        for (var period = 0; period < periods.Length; period++)
        {
            open += raised[period + 1] - closed[period + 1];
            periods[period] = new(bounds[period], bounds[period + 1], raised[period + 1], closed[period + 1], open);
        }

        return Sequence.Wrap(periods);
    }

    /// <summary>What came of the entries that are closed.</summary>
    /// <param name="register">The register.</param>
    public static RegisterRates Rates(this ContinualImprovementRegister register)
    {
        var counts = Guard.Against.Null(register).CountByStage().ToDictionary(stage => stage.Stage, stage => stage.Count);
        return new(
            Closed: register.Count(entry => entry.Stage.IsClosed),
            Achieved: counts[ImprovementStage.Achieved] + counts[ImprovementStage.Sustained] + counts[ImprovementStage.Regressed],
            NotAchieved: counts[ImprovementStage.NotAchieved],
            Sustained: counts[ImprovementStage.Sustained],
            Regressed: counts[ImprovementStage.Regressed],
            Withdrawn: counts[ImprovementStage.Withdrawn],
            Rejected: counts[ImprovementStage.Rejected]);
    }

    /// <summary>What became of what each source said: "you said, we did". Sources that said nothing are left out.</summary>
    /// <param name="register">The register.</param>
    public static IReadOnlyList<SourceAnswer> YouSaidWeDid(this ContinualImprovementRegister register) => Sequence.Of(Guard.Against.Null(register)
        .GroupBy(entry => entry.Source)
        .OrderBy(said => said.Key.Order)
        .Select(said => new SourceAnswer(
            said.Key,
            said.Count(),
            Those(said, entry => entry.Verification is { IsAchieved: true }),
            Those(said, entry => entry.Verification is { IsAchieved: false }),
            Those(said, entry => entry.Ending is not null),
            Those(said, entry => entry.Stage.IsOpen))));

    private static Sequence<Improvement> Those(IEnumerable<Improvement> entries, Func<Improvement, bool> are) => Sequence.Of(entries.Where(are));

    /// <summary>0 before the first bound; one more at each bound.</summary>
    private static int PeriodOf(DateTimeOffset instant, IReadOnlyList<DateTimeOffset> bounds)
    {
        var (least, most) = (0, bounds.Count);
        while (least < most)
        {
            var middle = (least + most) / 2;
            (least, most) = bounds[middle] <= instant ? (middle + 1, most) : (least, middle);
        }

        return least;
    }
}

/// <summary>What came in and what went out in a period.</summary>
/// <param name="From">The first instant of it.</param>
/// <param name="To">The first instant after it.</param>
/// <param name="Raised">How many entries were raised.</param>
/// <param name="Closed">How many were closed.</param>
/// <param name="OpenAtEnd">How many were open at its end.</param>
public sealed record FlowPeriod(DateTimeOffset From, DateTimeOffset To, int Raised, int Closed, int OpenAtEnd)
{
    /// <summary>By how many the open entries grew; negative where they shrank.</summary>
    public int Net => Raised - Closed;

    /// <summary>As <c>2026-01-01T00:00:00+00:00: 5 raised, 3 closed, 12 open</c>.</summary>
    public override string ToString() => $"{Text.Of(From)}: {Text.Of(Raised)} raised, {Text.Of(Closed)} closed, {Text.Of(OpenAtEnd)} open";
}

/// <summary>What came of the entries that are closed. Rates of nothing are undefined, not 0.</summary>
/// <param name="Closed">How many are closed, whatever came of them.</param>
/// <param name="Achieved">How many were verified as achieved, whether that stayed or not.</param>
/// <param name="NotAchieved">How many were verified as not achieved.</param>
/// <param name="Sustained">How many of the achieved were found sustained.</param>
/// <param name="Regressed">How many of the achieved were lost again.</param>
/// <param name="Withdrawn">How many were taken back.</param>
/// <param name="Rejected">How many were turned down.</param>
public sealed record RegisterRates(int Closed, int Achieved, int NotAchieved, int Sustained, int Regressed, int Withdrawn, int Rejected)
{
    /// <summary>Of what was verified, the share that was achieved; null where nothing was verified.</summary>
    public Percentage? AchievedRate => Share(Achieved, Achieved + NotAchieved);

    /// <summary>Of what was achieved and reviewed since, the share that stayed; null where nothing was reviewed.</summary>
    public Percentage? SustainedRate => Share(Sustained, Sustained + Regressed);

    /// <summary>Of what is closed, the share that was taken back; null where nothing is closed.</summary>
    public Percentage? WithdrawnRate => Share(Withdrawn, Closed);

    /// <summary>As <c>9 closed: 4 achieved, 2 not achieved, 1 sustained, 1 regressed, 1 withdrawn, 2 rejected</c>.</summary>
    public override string ToString() =>
        $"{Text.Of(Closed)} closed: {Text.Of(Achieved)} achieved, {Text.Of(NotAchieved)} not achieved, {Text.Of(Sustained)} sustained, "
        + $"{Text.Of(Regressed)} regressed, {Text.Of(Withdrawn)} withdrawn, {Text.Of(Rejected)} rejected";

    private static Percentage? Share(int part, int whole) => whole == 0 ? null : Percentage.OfCount(part, whole);
}

/// <summary>What became of what a source said.</summary>
/// <param name="Source">The source.</param>
/// <param name="Said">How many entries it gave.</param>
/// <param name="Did">Those that were achieved, by id.</param>
/// <param name="Tried">Those that were done and not achieved, by id.</param>
/// <param name="Declined">Those that ended without being done, each with its reason, by id.</param>
/// <param name="Open">Those that are open, by id.</param>
public sealed record SourceAnswer(
    ImprovementSource Source,
    int Said,
    IReadOnlyList<Improvement> Did,
    IReadOnlyList<Improvement> Tried,
    IReadOnlyList<Improvement> Declined,
    IReadOnlyList<Improvement> Open)
{
    /// <summary>As <c>Staff suggestion: 5 said, 2 done, 1 tried, 1 declined, 1 open</c>.</summary>
    public override string ToString() =>
        $"{Source}: {Text.Of(Said)} said, {Text.Of(Did.Count)} done, {Text.Of(Tried.Count)} tried, {Text.Of(Declined.Count)} declined, {Text.Of(Open.Count)} open";
}
