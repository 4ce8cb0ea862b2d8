using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Measurement.Forecasts;

/// <summary>What the forecasts of one group are worth: its own record, drawn toward what all groups show.</summary>
/// <typeparam name="TGroup">What forecasts are grouped by: a source, an owner.</typeparam>
/// <remarks>
/// A record of a few forecasts says little, so that little of it is believed: the calibrated ratio is z · own + (1 − z) · expected, with the
/// credibility z of Bühlmann and Straub. Equal when all members are. Immutable.
/// </remarks>
public sealed record GroupCalibration<TGroup>
    where TGroup : notnull
{
    internal GroupCalibration(TGroup group, TrackRecord record, double credibility, double expected)
    {
        Group = group;
        Record = record;
        Credibility = credibility;
        var (own, others) = (record.Ratio, expected);
        var mixed = (credibility * own) + ((1 - credibility) * others);
        CalibratedRatio = Math.Min(Math.Max(mixed, Math.Min(own, others)), Math.Max(own, others));
    }

    /// <summary>Whose forecasts.</summary>
    public TGroup Group { get; }

    /// <summary>How they have turned out.</summary>
    public TrackRecord Record { get; }

    /// <summary>How much of the own record is believed: 0 not at all, 1 fully. It grows with the sum of what was predicted.</summary>
    [Measured]
    public double Credibility { get; }

    /// <summary>What to expect of the next forecast, as a share of what it predicts; between the own ratio and that of all.</summary>
    [Measured]
    public double CalibratedRatio { get; }

    /// <summary>As <c>Service desk, 12 forecasts: 33.3 % less than predicted, ± 20 %; believed to 80 %, so expect 70 % of the next</c>.</summary>
    public override string ToString() =>
        $"{Group}, {Record}; believed to {TrackRecord.Percent(Credibility)} %, so expect {TrackRecord.Percent(CalibratedRatio)} % of the next";
}
