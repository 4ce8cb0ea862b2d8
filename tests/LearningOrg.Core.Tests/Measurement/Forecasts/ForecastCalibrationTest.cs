using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Measurement.Forecasts;

namespace LearningOrg.Core.Tests.Measurement.Forecasts;

public class ForecastCalibrationTest
{
    // Hachemeister (1975): average claims of five states in twelve quarters, and how many claims there were. What is realized of a prediction
    // is here an average claim, and the prediction the number of claims.
    private static readonly (int[] Averages, int[] Claims)[] Hachemeister =
    [
        ([1738, 1642, 1794, 2051, 2079, 2234, 2032, 2035, 2115, 2262, 2267, 2517], [7861, 9251, 8706, 8575, 7917, 8263, 9456, 8003, 7365, 7832, 7849, 9077]),
        ([1364, 1408, 1597, 1444, 1342, 1675, 1470, 1448, 1464, 1831, 1612, 1471], [1622, 1742, 1523, 1515, 1622, 1602, 1964, 1515, 1527, 1748, 1654, 1861]),
        ([1759, 1685, 1479, 1763, 1674, 2103, 1502, 1622, 1828, 2155, 2233, 2059], [1147, 1357, 1329, 1204, 998, 1077, 1277, 1218, 896, 1003, 1108, 1121]),
        ([1223, 1146, 1010, 1257, 1426, 1532, 1953, 1123, 1343, 1243, 1762, 1306], [407, 396, 348, 341, 315, 328, 352, 331, 287, 384, 321, 342]),
        ([1456, 1499, 1609, 1741, 1482, 1572, 1606, 1735, 1607, 1573, 1613, 1690], [2902, 3172, 3046, 3068, 2693, 2910, 3275, 2697, 2663, 3017, 3242, 3425]),
    ];

    private static readonly Gen<Past[]> Histories =
        from groups in Gen.Choose(1, 5)
        from length in Gen.Choose(1, 20)
        from history in (
            from owner in Gen.Choose(1, groups)
            from predicted in Gen.Choose(1, 400).Select(number => number / 4.0)
            from ratio in Gen.Frequency((5, Gen.Choose(-4, 40).Select(number => number / 16.0)), (1, Gen.Constant(0.5)))
            select new Past($"Owner {owner}", predicted, predicted * ratio)).ArrayOf(length)
        select history;

    [Fact(DisplayName = "credibility: Hachemeister's five states, as the R package actuar has them (Goulet et al., vignette on credibility)")]
    public void Published_credibility()
    {
        var calibration = ForecastCalibration.Of(
            Hachemeister.SelectMany((state, place) => state.Averages.Zip(state.Claims, (average, claims) => (State: place + 1, average, claims))),
            row => row.State,
            row => Forecast.Of(row.claims, (double)row.average * row.claims));
        Assert.Equal([2060.921, 1511.224, 1805.843, 1352.976, 1599.829], calibration.Groups.Select(group => Math.Round(group.Record.Ratio, 3)));
        Assert.Equal([0.9847, 0.9276, 0.8985, 0.7279, 0.9588], calibration.Groups.Select(group => Math.Round(group.Credibility, 4)));
        Assert.Equal([2055, 1524, 1793, 1443, 1603], calibration.Groups.Select(group => Math.Round(group.CalibratedRatio)));
        Assert.Equal(1684, calibration.ExpectedRatio!.Value, 0.5);
        Assert.Equal(89639, Math.Pow(calibration.Between!.Value, 2), 0.5);
    }

    [Property(DisplayName = "calibration: past forecasts, each calibrated, add up to what was realized")]
    public Property In_total_nothing_is_gained_or_lost() => Prop.ForAll(Histories.ToArbitrary(), history =>
    {
        var calibration = Learn(history);
        var realized = history.Sum(past => past.Realized);
        return Close(history.Sum(past => calibration.Calibrate(past.Owner, past.Predicted)!.Value), realized, history.Sum(past => Math.Abs(past.Predicted)))
            && Close(calibration.Overall!.Ratio * history.Sum(past => past.Predicted), realized, history.Sum(past => past.Predicted));
    });

    [Property(DisplayName = "calibration: credibility is a share, and what is calibrated lies between a group's own ratio and that of all")]
    public Property A_record_is_drawn_toward_all() => Prop.ForAll(Histories.ToArbitrary(), history =>
    {
        var calibration = Learn(history);
        var expected = calibration.ExpectedRatio!.Value;
        return calibration.Groups.All(group =>
            group.Credibility is >= 0 and <= 1
            && group.CalibratedRatio >= Math.Min(group.Record.Ratio, expected)
            && group.CalibratedRatio <= Math.Max(group.Record.Ratio, expected)
            && calibration.RatioOf(group.Group) == group.CalibratedRatio)
            && calibration.RatioOf("nobody") == expected;
    });

    [Property(DisplayName = "calibration: of two groups the one that predicted more is believed more")]
    public Property More_is_believed_more() => Prop.ForAll(Histories.ToArbitrary(), history =>
    {
        var groups = Learn(history).Groups;
        double Weight(GroupCalibration<string> group) => history.Where(past => past.Owner == group.Group).Sum(past => past.Predicted);
        return groups.All(one => groups.All(other => Weight(one) <= Weight(other) * (1 + 1e-12) ? one.Credibility <= other.Credibility + 1e-12 : true));
    });

    [Property(DisplayName = "calibration: it does not depend on the unit")]
    public Property It_is_the_same_in_every_unit() => Prop.ForAll(Histories.ToArbitrary(), Gen.Elements(1e-60, 0.001, 1024, 3e70).ToArbitrary(), (history, unit) =>
    {
        var one = Learn(history);
        var other = Learn([.. history.Select(past => past with { Predicted = past.Predicted * unit, Realized = past.Realized * unit })]);
        return one.Groups.Zip(other.Groups).All(pair =>
            Close(pair.First.CalibratedRatio, pair.Second.CalibratedRatio, 1) && Close(pair.First.Record.Spread ?? 0, pair.Second.Record.Spread ?? 0, 1));
    });

    [Property(DisplayName = "calibration: the figures are those of the definitions")]
    public Property By_the_definitions() => Prop.ForAll(Histories.ToArbitrary(), history =>
    {
        var calibration = Learn(history);
        var groups = history.GroupBy(past => past.Owner).Select(group => group.ToArray()).ToArray();
        double Total(IEnumerable<Past> pasts) => pasts.Sum(past => past.Predicted);
        double Ratio(IEnumerable<Past> pasts) => pasts.Sum(past => past.Realized) / Total(pasts);
        var freedom = history.Length - groups.Length;
        if (freedom == 0 || groups.Length == 1)
        {
            return calibration.Between is null && calibration.Groups.All(group => group.Credibility == 0);
        }

        var within = groups.Sum(group => group.Sum(past => past.Predicted * Math.Pow(past.Ratio - Ratio(group), 2))) / freedom;
        var surplus = groups.Sum(group => Total(group) * Math.Pow(Ratio(group) - Ratio(history), 2)) - ((groups.Length - 1) * within);
        var between = Math.Max(0, surplus / (Total(history) - (groups.Sum(group => Math.Pow(Total(group), 2)) / Total(history))));
        return Close(Math.Pow(calibration.Between!.Value, 2), between, 1)
            && calibration.Groups.Zip(groups).All(pair =>
                pair.First.Record.SampleSize == pair.Second.Length
                && Close(pair.First.Record.Ratio, Ratio(pair.Second), 1)
                && Close(pair.First.Record.Spread ?? 0, Spread(pair.Second, Ratio(pair.Second)), 1)
                && (between < 1e-9 || Close(pair.First.Credibility, Total(pair.Second) / (Total(pair.Second) + (within / between)), 1)));
    });

    [Fact]
    public void Who_predicts_exactly_is_taken_at_the_word_and_who_is_off_is_not()
    {
        var calibration = Learn([new("A", 10, 10), new("A", 20, 20), new("B", 10, 5), new("B", 30, 15)]);
        Assert.Equal((1, 0.0, 1.0), (calibration.Find("A")!.CalibratedRatio, calibration.Find("A")!.Record.Bias, calibration.Find("A")!.Credibility));
        Assert.Equal((0.5, -0.5, 0.0), (calibration.Find("B")!.CalibratedRatio, calibration.Find("B")!.Record.Bias, calibration.Find("B")!.Record.Spread));
        Assert.Equal(Percentage.Of(50), calibration.ConfidenceIn("B"));
        Assert.Equal(40, calibration.Calibrate("B", 80));
        Assert.Equal("B, 2 forecasts: 50 % less than predicted, ± 0 %; believed to 100 %, so expect 50 % of the next", calibration.Find("B")!.ToString());
        Assert.Equal("2 groups, 4 forecasts: 28.6 % less than predicted, ± 28.6 %", calibration.ToString());
    }

    [Fact]
    public void One_forecast_says_little()
    {
        var calibration = Learn([new("A", 10, 9), new("A", 10, 11), new("A", 10, 10), new("A", 10, 9), new("B", 10, 3), new("B", 10, 5), new("C", 10, 2)]);
        var single = calibration.Find("C")!;
        Assert.Equal("1 forecast: 80 % less than predicted", single.Record.ToString());
        Assert.Null(single.Record.Spread);
        Assert.InRange(single.CalibratedRatio, 0.2, 0.5);
        Assert.True(single.Credibility < calibration.Find("A")!.Credibility);
    }

    [Fact]
    public void Without_a_history_nothing_is_said()
    {
        var calibration = ForecastCalibration.Of([new Past("A", 10, 0)], past => past.Owner, _ => null);
        Assert.Empty(calibration.Groups);
        Assert.Null(calibration.Overall);
        Assert.Null(calibration.ExpectedRatio);
        Assert.Null(calibration.Find("A"));
        Assert.Null(calibration.Calibrate("A", 10));
        Assert.Null(calibration.ConfidenceIn("A"));
        Assert.Equal("no forecast to look back on", calibration.ToString());
    }

    [Fact]
    public void Confidence_is_a_share_whatever_came_about()
    {
        Assert.Equal(Percentage.Of(100), Learn([new("A", 10, 30)]).ConfidenceIn("A"));
        Assert.Equal(Percentage.Of(0), Learn([new("A", 10, -30)]).ConfidenceIn("A"));
        Assert.Equal("1 group, 1 forecast: 200 % more than predicted", Learn([new("A", 10, 30)]).ToString());
        Assert.Equal("1 group, 1 forecast: as predicted in total", Learn([new("A", 10, 10)]).ToString());
    }

    [Fact]
    public void A_forecast_that_has_no_ratio_is_refused()
    {
        Assert.StartsWith(
            "predicted must lie in 1E-100 to 1E+100.", Assert.Throws<ArgumentOutOfRangeException>("predicted", () => Forecast.Of(0, 1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("predicted", () => Forecast.Of(double.NaN, 1));
        Assert.StartsWith(
            "realized must be a finite number.", Assert.Throws<ArgumentOutOfRangeException>("realized", () => Forecast.Of(1, double.NaN)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "5000000000 is more than a billion times the prediction 2; give both in the same unit.",
            Assert.Throws<ArgumentOutOfRangeException>("realized", () => Forecast.Of(2, 5e9)).Message,
            StringComparison.Ordinal);
        Assert.Equal("8 of 12 predicted", Forecast.Of(12, 8).ToString());
        Assert.Throws<ArgumentOutOfRangeException>("predicted", () => Learn([new("A", 1, 1)]).Calibrate("A", double.NaN));
        Assert.Throws<ArgumentNullException>("group", () => Learn([new("A", 1, 1)]).Find(null!));
    }

    private static ForecastCalibration<string> Learn(Past[] history) =>
        ForecastCalibration.Of(history, past => past.Owner, past => Forecast.Of(past.Predicted, past.Realized));

    private static double Spread(Past[] pasts, double ratio) => pasts.Length == 1
        ? 0
        : Math.Sqrt(
            pasts.Sum(past => past.Predicted * Math.Pow(past.Ratio - ratio, 2)) / pasts.Sum(past => past.Predicted) * pasts.Length / (pasts.Length - 1));

    private static bool Close(double one, double other, double scale) => Math.Abs(one - other) <= 1e-9 * Math.Max(scale, Math.Abs(other));

    public sealed record Past(string Owner, double Predicted, double Realized)
    {
        public double Ratio => Realized / Predicted;
    }
}
