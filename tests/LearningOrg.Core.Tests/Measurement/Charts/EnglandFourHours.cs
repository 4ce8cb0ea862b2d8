using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Tests.Measurement.Charts;

/// <summary>The share of patients in England's accident and emergency departments who were seen within four hours, month by month.</summary>
/// <remarks>
/// NHS England, A&amp;E attendances and emergency admissions, April 2016 to March 2019, summed over all organizations from the data set
/// <c>ae_attendances</c> of the R package NHSRdatasets. Facts; the source is under the Open Government Licence v3.0.
/// </remarks>
internal static class EnglandFourHours
{
    public static readonly Metric Metric = Metric.Increasing("Seen within four hours", "%").Measured(Cadence.Monthly);

    public static readonly double[] Shares =
    [
        90.035, 90.276, 90.56, 90.285, 90.976, 90.648, 89.053, 88.379, 86.176, 85.141, 87.531, 90.009,
        90.515, 89.7, 90.725, 90.348, 90.299, 89.666, 89.942, 88.767, 84.985, 85.299, 85.045, 84.621,
        88.572, 90.39, 90.763, 89.319, 89.727, 88.944, 89.009, 87.604, 86.446, 84.353, 84.225, 86.604,
    ];

    public static MeasurementSeries Series { get; } = MeasurementSeries.Of(Metric, Shares.Select((share, month) => (Month(2016, 4).AddMonths(month), share)));

    public static DateTimeOffset Month(int year, int month) => new(year, month, 1, 0, 0, 0, TimeSpan.Zero);
}
