using System.Globalization;
using LearningOrg.Core.Measurement.Forecasts;

namespace LearningOrg.Docs.Tests.Examples;

public class ForecastExample
{
    [Fact]
    public void What_a_history_of_forecasts_teaches()
    {
        // <calibration>
        (string Source, double Predicted, double? Realized)[] hours =
        [
            ("Service desk", 40, 30), ("Service desk", 60, 25), ("Service desk", 20, 17), ("Service desk", 80, 52), ("Service desk", 50, 24),
            ("Problem review", 30, 36), ("Problem review", 90, 78), ("Problem review", 60, 63),
            ("Staff suggestion", 25, 35),
            ("Supplier review", 70, null),
        ];

        var calibration = ForecastCalibration.Of(
            hours,
            group: row => row.Source,
            forecast: row => row.Realized is { } realized ? Forecast.Of(row.Predicted, realized) : null);
        foreach (var group in calibration.Groups)
        {
            Console.WriteLine(group);
        }
        // Service desk, 5 forecasts: 40.8 % less than predicted, ± 15.9 %; believed to 94.7 %, so expect 61.1 % of the next
        // Problem review, 3 forecasts: 1.7 % less than predicted, ± 15.5 %; believed to 92.8 %, so expect 98 % of the next
        // Staff suggestion, 1 forecast: 40 % more than predicted; believed to 64 %, so expect 123.5 % of the next

        Console.WriteLine(calibration.Calibrate("Service desk", 100)!.Value.ToString("F1", CultureInfo.InvariantCulture));
        // 61.1

        Console.WriteLine(calibration.Calibrate("Supplier review", 100)!.Value.ToString("F1", CultureInfo.InvariantCulture));
        // 94.2

        Console.WriteLine(calibration.ConfidenceIn("Service desk")!.Value.Percent.ToString("F0", CultureInfo.InvariantCulture));
        // 61
        // </calibration>
        Assert.Equal(
            [
                "Service desk, 5 forecasts: 40.8 % less than predicted, ± 15.9 %; believed to 94.7 %, so expect 61.1 % of the next",
                "Problem review, 3 forecasts: 1.7 % less than predicted, ± 15.5 %; believed to 92.8 %, so expect 98 % of the next",
                "Staff suggestion, 1 forecast: 40 % more than predicted; believed to 64 %, so expect 123.5 % of the next",
            ],
            calibration.Groups.Select(group => group.ToString()));
        Assert.Equal(61.1, Math.Round(calibration.Calibrate("Service desk", 100)!.Value, 1));
        Assert.Equal(94.2, Math.Round(calibration.Calibrate("Supplier review", 100)!.Value, 1));
        Assert.Equal(61, Math.Round(calibration.ConfidenceIn("Service desk")!.Value.Percent));
    }
}
