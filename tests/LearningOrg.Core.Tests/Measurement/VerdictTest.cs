using FsCheck.Xunit;
using LearningOrg.Core.Measurement;
using static LearningOrg.Core.Tests.Measurement.MeasurementArbitraries;

namespace LearningOrg.Core.Tests.Measurement;

[Properties(Arbitrary = [typeof(MeasurementArbitraries)], MaxTest = 500)]
public class VerdictTest
{
    private static readonly Metric Time = Metric.Decreasing("Mean time to resolve", "hours");
    private static readonly double[] Quiet = [23, 25, 23, 25, 23, 25, 23, 25, 23, 25, 23, 25];

    [Property(DisplayName = "INV-17 fewer than the minimum points is inconclusive and says how many lack, or a comparison of two; never a shift")]
    public bool Too_few_points_are_never_a_shift(MeasurementSeries series, byte before, byte after, byte parted)
    {
        var rule = VerdictRule.Of((before % 20) + 2, (after % 20) + 7);
        var (early, late) = Parted(series, parted);
        var isEnough = early.Count >= rule.Before && late.Count >= rule.After;
        return Verdict.Of(early, late, rule).Match(
            shiftDetected: shift => isEnough && shift.Points >= 7,
            noShift: none => isEnough && none.Points == late.Count,
            inconclusive: few => !isEnough
                && few.Before == early.Count
                && few.After == late.Count
                && few.LackingBefore == Math.Max(0, rule.Before - early.Count)
                && few.LackingAfter == Math.Max(0, rule.After - late.Count),
            pointComparison: two => early.Count == 1 && late.Count == 1 && two.Before == early.Points[0].Value && two.After == late.Points[0].Value);
    }

    [Property(DisplayName = "INV-17 a verdict of shift is seven later points in a row on one side of the mean from before")]
    public bool A_shift_is_seven_in_a_row(MeasurementSeries series, byte parted)
    {
        var (early, late) = Parted(series, parted);
        if (early.Count < 2 || late.Count < 7)
        {
            return true;
        }

        var mean = early.Points.Average(point => point.Value);
        var values = late.Points.Select(point => point.Value).ToArray();
        var held = Charts.SlowSignals.HeldShifts(values, mean).ToArray();
        return Verdict.Of(early, late, VerdictRule.Of(2, 7)).Match(
            shiftDetected: shift =>
                shift.StartsAt == late.Points[held[^1].First].At
                && shift.EndsAt == late.Points[held[^1].Last].At
                && shift.IsCurrent == (held[^1].Last == values.Length - 1)
                && shift.Meaning == MeaningOf(series.Metric, mean, late.Between(shift.StartsAt, shift.EndsAt).Mean!.Value),
            noShift: _ => held.Length == 0,
            inconclusive: _ => false,
            pointComparison: _ => false);
    }

    [Property]
    public bool Two_numbers_are_compared_and_no_more(MeasuredValue measured, short before)
    {
        var verdict = Verdict.Of(Baseline.Of(measured.Metric, before, Start), measured);
        return verdict is PointComparison two
            && two.Before == before
            && two.After == measured.Value
            && two.Meaning == MeaningOf(measured.Metric, before, measured.Value)
            && verdict.Code == "point-comparison";
    }

    [Fact]
    public void The_latest_run_decides()
    {
        double[] better = [19, 18, 19, 18, 19, 18, 19];
        double[] worse = [28, 29, 28, 29, 28, 29, 28];
        Assert.Equal(
            "Shift detected: improvement, the mean moved from 24 to 18.5714285714; 7 points in a row "
            + "from 2027-01-01T00:00:00+00:00 to 2027-07-01T00:00:00+00:00",
            Judged(better).ToString());
        Assert.Equal(
            "Shift detected: improvement, the mean moved from 24 to 19.25; 7 points in a row from 2027-01-01T00:00:00+00:00 to 2027-07-01T00:00:00+00:00, "
            + "which later points ended",
            Judged([.. better, 24]).ToString());
        Assert.Equal(SignalMeaning.Concern, Assert.IsType<ShiftDetected>(Judged([.. better, .. worse])).Meaning);
        Assert.Equal(SignalMeaning.Improvement, Assert.IsType<ShiftDetected>(Judged([.. worse, .. better])).Meaning);

        // Seven better months that much worse ones have made up for are no shift for the better, and these are too few for one for the worse.
        Assert.IsType<NoShift>(Judged([.. better, 45, 45, 45]));
        Assert.Equal(
            "No shift: the mean was 24 and is 24.125; among 8 points no seven in a row lie on one side of the former and hold",
            Judged(22, 25, 22, 27, 22, 26, 24, 25).ToString());
    }

    [Fact]
    public void A_run_from_before_does_not_count()
    {
        // Eight in a row below the mean, of which four lie before the change.
        double[] before = [25, 25, 25, 25, 25, 25, 25, 25, 22, 22, 22, 22];
        Assert.IsType<NoShift>(Verdict.Of(Series(Time, before), Later(before.Length, 22, 22, 22, 22, 26, 22, 26)));
    }

    [Fact]
    public void What_is_lacking_is_counted()
    {
        Assert.Equal(
            "Inconclusive: 3 points before and 2 after; 9 more before and 5 more after are needed", Verdict.Of(Series(Time, 1, 2, 3), Later(3, 1, 2)).ToString());
        Assert.Equal(
            "Inconclusive: 1 point before and 7 after; 11 more before are needed", Verdict.Of(Series(Time, 1), Later(3, 1, 2, 3, 4, 5, 6, 7)).ToString());
        Assert.Equal("Inconclusive: 12 points before and 6 after; 1 more after is needed", Judged(1, 2, 3, 4, 5, 6).ToString());
        Assert.Equal("Inconclusive: 12 points before and 0 after; 7 more after are needed", Judged().ToString());
        Assert.Equal("12 points before and 7 after", VerdictRule.Default.ToString());
    }

    [Fact]
    public void What_cannot_be_judged_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("before", () => VerdictRule.Of(1, 7));
        var few = Assert.Throws<ArgumentOutOfRangeException>("after", () => VerdictRule.Of(2, 6));
        Assert.StartsWith("after must be at least 7: fewer points in a row are no shift.", few.Message, StringComparison.Ordinal);
        var overlap = Assert.Throws<ArgumentException>("after", () => Verdict.Of(Series(Time, Quiet), Later(11, 1)));
        Assert.StartsWith(
            "after begins at 2026-12-01T00:00:00+00:00, but before ends at 2026-12-01T00:00:00+00:00. Part them where the change took effect.",
            overlap.Message,
            StringComparison.Ordinal);
        var other = Metric.Decreasing("Mean time to resolve", "minutes");
        Assert.Throws<ArgumentException>("after", () => Verdict.Of(Series(Time, Quiet), Series(other, 1)));
        Assert.Throws<ArgumentException>("measurement", () => Verdict.Of(Baseline.Of(Time, 24, Start), MeasuredValue.Of(other, 16, Start)));
        Assert.Throws<ArgumentNullException>("noShift", () => Judged().Match(_ => 1, null!, _ => 3, _ => 4));
    }

    private static Verdict Judged(params double[] later) => Verdict.Of(Series(Time, Quiet), Later(Quiet.Length, later));

    private static MeasurementSeries Later(int months, params double[] values) =>
        MeasurementSeries.Of(Time, values.Select((value, month) => (Start.AddMonths(months + month), value)));

    private static (MeasurementSeries Early, MeasurementSeries Late) Parted(MeasurementSeries series, byte parted)
    {
        var at = Start.AddMonths(parted % (series.Count + 1)).AddDays(-1);
        return (series.UpTo(at), series.After(at));
    }

    private static SignalMeaning MeaningOf(Metric metric, double before, double after) => metric.IsBetter(after, before) ? SignalMeaning.Improvement
        : metric.IsBetter(before, after) ? SignalMeaning.Concern
        : SignalMeaning.Neutral;
}
