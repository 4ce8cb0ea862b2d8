using LearningOrg.Core.Measurement.Forecasts;

namespace LearningOrg.Core.Improvements.Reporting;

/// <summary>A prediction of an entry that can be looked back on.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="What">What was predicted: the id of the benefit, the name of the metric or of the input.</param>
/// <param name="Owner">Who answers for it: of a benefit its owner, otherwise the entry's; null where nobody does.</param>
/// <param name="Unit">In which unit.</param>
/// <param name="Forecast">What was predicted, and what came of it.</param>
public sealed record SettledForecast(Improvement Entry, string What, ActorId? Owner, string Unit, Forecast Forecast)
{
    /// <summary>As <c>CIM0000001 B1: 80 of 100 predicted, hours a year</c>.</summary>
    public override string ToString() => $"{Entry.Id} {What}: {Forecast}, {Unit}";
}

/// <summary>A prediction that is settled and still cannot be learned from.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="What">What was to be predicted: the id of the benefit, the name of the metric or of the input.</param>
/// <param name="Why">Why it is left out, as a clause.</param>
public sealed record LeftOutForecast(Improvement Entry, string What, string Why)
{
    /// <summary>As <c>CIM0000001 effort: has no input 'effort'</c>.</summary>
    public override string ToString() => $"{Entry.Id} {What}: {Why}";
}

/// <summary>A settled prediction: either can be learned from or, with the reason, not.</summary>
internal readonly record struct ForecastLookup(SettledForecast? Settled, LeftOutForecast? LeftOut)
{
    public static ForecastLookup Of(Improvement entry, string what, ActorId? owner, string unit, double predicted, double realized) =>
        Forecast.OrNone(predicted, realized) is { } forecast
            ? new(new(entry, what, owner, unit, forecast), null)
            : None(entry, what, $"{Text.Of(realized)} cannot be held against {Text.Of(predicted)} {unit}");

    public static ForecastLookup None(Improvement entry, string what, string why) => new(null, new(entry, what, why));
}
