using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Measurement.Forecasts;

/// <summary>What was predicted, and what came of it: a benefit, or the effort it took.</summary>
/// <remarks>Equal when both numbers are. What has not come about yet is no forecast to learn from, and never one of 0. Immutable.</remarks>
public sealed record Forecast
{
    /// <summary>The least that can be predicted.</summary>
    internal const double Least = 1e-100;

    /// <summary>The most that can be predicted.</summary>
    internal const double Most = 1e100;

    /// <summary>How many times the prediction may be off before it is taken for a mistake of the unit.</summary>
    internal const double MostTimes = 1e9;

    private Forecast(double predicted, double realized)
    {
        Predicted = predicted;
        Realized = realized;
    }

    /// <summary>What was predicted, in any unit; more than 0.</summary>
    [Measured]
    public double Predicted { get; }

    /// <summary>What came of it, in the same unit; negative where the opposite came about.</summary>
    [Measured]
    public double Realized { get; }

    /// <summary>Realized ÷ predicted: 1 is as predicted, 0.5 half of it.</summary>
    [Measured]
    public double Ratio => Realized / Predicted;

    /// <summary>Records a forecast that can be looked back on.</summary>
    /// <param name="predicted">What was predicted, from 1e-100 to 1e100. A prediction of nothing has no ratio.</param>
    /// <param name="realized">What came of it, in the same unit; at most a billion times the prediction, either way.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside of what is permitted.</exception>
    public static Forecast Of([InclusiveRange(Least, Most)] double predicted, double realized)
    {
        Guard.Against.OutsideOf(predicted, Least, Most);
        Guard.Against.NotFinite(realized);
        return OrNone(predicted, realized) ?? throw new ArgumentOutOfRangeException(
            nameof(realized),
            realized,
            $"{Text.Of(realized)} is more than a billion times the prediction {Text.Of(predicted)}; give both in the same unit.");
    }

    /// <summary>As <c>8 of 12 predicted</c>.</summary>
    public override string ToString() => $"{Text.Of(Realized)} of {Text.Of(Predicted)} predicted";

    /// <summary>The forecast; none where a number lies outside of what is permitted.</summary>
    internal static Forecast? OrNone(double predicted, double realized) =>
        predicted is >= Least and <= Most && Math.Abs(realized / predicted) <= MostTimes ? new(predicted, realized) : null;
}
