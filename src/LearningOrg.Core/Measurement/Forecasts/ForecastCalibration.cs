using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Measurement.Forecasts;

/// <summary>Learns from forecasts that can be looked back on.</summary>
public static class ForecastCalibration
{
    /// <summary>Compares what was predicted with what came of it, group by group.</summary>
    /// <param name="items">What forecasts were made of; those whose forecast is null are left out.</param>
    /// <param name="group">By what to group them: a source, an owner.</param>
    /// <param name="forecast">What was predicted and realized, all in one unit; null where that is not known yet.</param>
    /// <typeparam name="T">What forecasts were made of.</typeparam>
    /// <typeparam name="TGroup">What they are grouped by.</typeparam>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public static ForecastCalibration<TGroup> Of<T, TGroup>(IEnumerable<T> items, Func<T, TGroup> group, Func<T, Forecast?> forecast)
        where TGroup : notnull
    {
        Guard.Against.Null(items);
        Guard.Against.Null(group);
        Guard.Against.Null(forecast);
        var groups = new List<TGroup>();
        var forecasts = new Dictionary<TGroup, List<Forecast>>();
        foreach (var item in items)
        {
            if (forecast(item) is not { } known)
            {
                continue;
            }

            var whose = group(item);
            if (!forecasts.TryGetValue(whose, out var theirs))
            {
                groups.Add(whose);
                forecasts.Add(whose, theirs = []);
            }

            theirs.Add(known);
        }

        return new(groups, forecasts);
    }
}

/// <summary>What a history of forecasts teaches about the next one, for each group and for those that have no history.</summary>
/// <typeparam name="TGroup">What forecasts are grouped by: a source, an owner.</typeparam>
/// <remarks>
/// <para>
/// Forecasts are compared by their ratios, realized ÷ predicted, each weighing as much as it predicted. A group with a long record is taken at
/// its record, one with a short record mostly at what all groups show; how fast is decided by how much groups differ among themselves beside
/// how much forecasts of one group do (Bühlmann and Straub's credibility, 1970). Where groups differ by no more than chance, all of them get the
/// ratio of all. In total nothing is gained or lost: the past forecasts, each calibrated, add up to what was realized.
/// </para>
/// <para>
/// It assumes that the future resembles the past, and that forecasts of one group are alike. It says nothing about why a group is off, and is
/// not meant to judge people: who is held to a forecast will predict little. Immutable.
/// </para>
/// </remarks>
public sealed class ForecastCalibration<TGroup>
    where TGroup : notnull
{
    private readonly Dictionary<TGroup, GroupCalibration<TGroup>> _byGroup = [];

    internal ForecastCalibration(List<TGroup> groups, Dictionary<TGroup, List<Forecast>> forecasts)
    {
        if (groups.Count == 0)
        {
            return;
        }

        // In shares of the largest prediction, so that squares of sums stay within a double.
        var largest = forecasts.Values.SelectMany(theirs => theirs).Max(forecast => forecast.Predicted);
        var weights = groups.Select(group => forecasts[group].Select(forecast => forecast.Predicted / largest).ToArray()).ToArray();
        var ratios = groups.Select(group => forecasts[group].Select(forecast => forecast.Ratio).ToArray()).ToArray();
        var estimated = BuhlmannStraub.Of(weights, ratios);
        foreach (var (place, group) in groups.Select((group, place) => (place, group)))
        {
            _byGroup.Add(group, new(group, TrackRecord.Of(weights[place], ratios[place]), estimated.Factors[place], estimated.Expected));
        }

        Overall = TrackRecord.Of([.. weights.SelectMany(group => group)], [.. ratios.SelectMany(group => group)]);
        Groups = Sequence.Of(groups.Select(group => _byGroup[group]));
        ExpectedRatio = estimated.Expected;
        Between = estimated.Between is { } variance ? Math.Sqrt(variance) : null;
    }

    /// <summary>All forecasts together; none where there is none to look back on.</summary>
    public TrackRecord? Overall { get; }

    /// <summary>Each group, in the order in which they first appear.</summary>
    public IReadOnlyList<GroupCalibration<TGroup>> Groups { get; } = [];

    /// <summary>What to expect of a group that has no history, as a share of what it predicts; none where there is no history at all.</summary>
    [Measured]
    public double? ExpectedRatio { get; }

    /// <summary>
    /// The standard deviation of the true ratios of groups, as estimated; 0 where they differ by no more than chance, and none where that
    /// cannot be told: with one group, or with no group that has two forecasts.
    /// </summary>
    [Measured]
    public double? Between { get; }

    /// <summary>A group's calibration; none where it has no history.</summary>
    /// <param name="group">Whose.</param>
    /// <exception cref="ArgumentException">The group is null.</exception>
    public GroupCalibration<TGroup>? Find(TGroup group)
    {
        Guard.Against.Null(group);
        return _byGroup.TryGetValue(group, out var calibration) ? calibration : null;
    }

    /// <summary>The share of a forecast to expect: the group's calibrated ratio, and for one without history the expected ratio.</summary>
    /// <param name="group">Who predicts.</param>
    /// <returns>None where there is no history at all: a forecast is then neither good nor bad.</returns>
    /// <exception cref="ArgumentException">The group is null.</exception>
    public double? RatioOf(TGroup group) => Find(group)?.CalibratedRatio ?? ExpectedRatio;

    /// <summary>A prediction as the history would have it: the ratio times what is predicted.</summary>
    /// <param name="group">Who predicts.</param>
    /// <param name="predicted">What is predicted; finite, of the kind that the history is of.</param>
    /// <returns>None where there is no history at all.</returns>
    /// <exception cref="ArgumentException">The group is null, or the prediction is not finite.</exception>
    public double? Calibrate(TGroup group, double predicted) => RatioOf(group) * Guard.Against.NotFinite(predicted);

    /// <summary>
    /// The ratio as the confidence that scoring models ask for: 100 % where at least as much comes about as is predicted, 0 % where nothing or
    /// worse does.
    /// </summary>
    /// <remarks>For benefits. For effort a ratio above 1 is bad, and no confidence expresses it; calibrate the effort itself.</remarks>
    /// <param name="group">Who predicts.</param>
    /// <returns>None where there is no history at all.</returns>
    /// <exception cref="ArgumentException">The group is null.</exception>
    public Percentage? ConfidenceIn(TGroup group) =>
        RatioOf(group) is { } ratio ? Percentage.OfShare(Math.Min(1, Math.Max(0, ratio))) : null;

    /// <summary>As <c>5 groups, 60 forecasts: 20 % less than predicted, ± 12 %</c>.</summary>
    public override string ToString() => Overall is null
        ? "no forecast to look back on"
        : $"{Text.Of(Groups.Count)} {(Groups.Count == 1 ? "group" : "groups")}, {Overall}";
}
