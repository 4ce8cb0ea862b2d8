using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Measurement.Forecasts;

namespace LearningOrg.Core.Improvements.Reporting;

/// <summary>What a register's settled predictions teach: each beside what came of it, to be calibrated by source, by owner or otherwise.</summary>
/// <remarks>
/// Amounts of several units cannot be added up. So each forecast is held against its own prediction, and counts once, whatever its unit and
/// size. <see cref="InUnit"/> takes those of one unit alone, and there a larger prediction counts for more. Bias, spread, sample size and how
/// far a short record is drawn toward that of all stand in the calibrations. Immutable.
/// </remarks>
public sealed class RegisterCalibration
{
    private readonly Sequence<SettledForecast> _forecasts;
    private readonly Sequence<LeftOutForecast> _leftOut;
    private readonly string? _unit;

    private RegisterCalibration(string subject, Sequence<SettledForecast> forecasts, Sequence<LeftOutForecast> leftOut, string? unit)
    {
        Subject = subject;
        _forecasts = forecasts;
        _leftOut = leftOut;
        _unit = unit;
    }

    /// <summary>What was predicted: <c>benefits</c>, <c>dis-benefits</c>, <c>effects</c> or <c>effort</c>.</summary>
    public string Subject { get; }

    /// <summary>What is learned from, by entry.</summary>
    public IReadOnlyList<SettledForecast> Forecasts => _forecasts;

    /// <summary>What is settled and still cannot be learned from, in whatever unit, each with the reason, by entry.</summary>
    public IReadOnlyList<LeftOutForecast> LeftOut => _leftOut;

    /// <summary>The units of the forecasts, letter by letter.</summary>
    public IReadOnlyList<string> Units =>
        Sequence.Of(_forecasts.Select(forecast => forecast.Unit).Distinct(StringComparer.Ordinal).OrderBy(unit => unit, StringComparer.Ordinal));

    /// <summary>All forecasts together; none where there is none to look back on.</summary>
    public TrackRecord? Overall => BySource().Overall;

    /// <summary>The forecasts of one unit alone, each weighing as much as it predicted.</summary>
    /// <param name="unit">The unit, letter by letter.</param>
    /// <exception cref="ArgumentException">The unit is blank.</exception>
    [MustUse]
    public RegisterCalibration InUnit(string unit)
    {
        Guard.Against.Blank(unit);
        return new(Subject, Sequence.Of(_forecasts.Where(forecast => string.Equals(forecast.Unit, unit, StringComparison.Ordinal))), _leftOut, unit);
    }

    /// <summary>What to expect of each source's next forecast.</summary>
    public ForecastCalibration<ImprovementSource> BySource() => By(forecast => forecast.Entry.Source);

    /// <summary>What to expect of each owner's next forecast. Forecasts that nobody answers for are left out.</summary>
    public ForecastCalibration<ActorId> ByOwner() => Of(_forecasts.Where(forecast => forecast.Owner is not null), forecast => forecast.Owner!.Value);

    /// <summary>What to expect of the next forecast of each group of your own.</summary>
    /// <param name="group">By what to group them: a service, a category; never null.</param>
    /// <typeparam name="TGroup">What they are grouped by.</typeparam>
    /// <exception cref="ArgumentException">The function is null.</exception>
    public ForecastCalibration<TGroup> By<TGroup>(Func<SettledForecast, TGroup> group)
        where TGroup : notnull => Of(_forecasts, Guard.Against.Null(group));

    /// <summary>As <c>benefits: 12 forecasts: 33.3 % less than predicted, ± 20 %; 1 left out</c>.</summary>
    public override string ToString() =>
        $"{Subject}{(_unit is null ? null : $" in {_unit}")}: {Overall?.ToString() ?? "no forecast to look back on"}"
        + (_leftOut.Count == 0 || _unit is not null ? null : $"; {Text.Of(_leftOut.Count)} left out");

    internal static RegisterCalibration Of(string subject, IEnumerable<ForecastLookup> found)
    {
        var all = found.ToArray();
        return new(
            subject,
            Sequence.Of(all.Select(one => one.Settled).OfType<SettledForecast>()),
            Sequence.Of(all.Select(one => one.LeftOut).OfType<LeftOutForecast>()),
            unit: null);
    }

    private ForecastCalibration<TGroup> Of<TGroup>(IEnumerable<SettledForecast> forecasts, Func<SettledForecast, TGroup> group)
        where TGroup : notnull =>
        ForecastCalibration.Of(forecasts, group, settled => _unit is null ? Forecast.Of(1, settled.Forecast.Ratio) : settled.Forecast);
}
