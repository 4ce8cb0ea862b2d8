using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Improvements.Work;

/// <summary>What it takes to call an achieved improvement sustained: so many later measurements, over so long a time.</summary>
/// <remarks>Agreed with the plan, before the change, so that nobody chooses it to suit the result. Equal when both are. Immutable.</remarks>
public sealed record SustainRule
{
    private SustainRule(int measurements, TimeSpan period)
    {
        Measurements = measurements;
        Period = period;
    }

    /// <summary>Three measurements over ninety days: a quarter, measured every month. A default, not a standard.</summary>
    public static SustainRule Default { get; } = new(3, TimeSpan.FromDays(90));

    /// <summary>How many measurements after the verification; 1 or more.</summary>
    public int Measurements { get; }

    /// <summary>How long after the verification the last of them must lie; whole seconds, from one to 3,650,000 days.</summary>
    public TimeSpan Period { get; }

    /// <summary>Agrees on a rule.</summary>
    /// <param name="measurements">How many later measurements; 1 or more.</param>
    /// <param name="period">Over how long a time; whole seconds, from one to 3,650,000 days.</param>
    /// <exception cref="ArgumentOutOfRangeException">One is out of range.</exception>
    public static SustainRule Of([InclusiveRange(1, int.MaxValue)] int measurements, TimeSpan period)
    {
        if (measurements < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(measurements), measurements, $"{nameof(measurements)} must be at least 1.");
        }

        return new(measurements, Guard.Against.Unstorable(period));
    }

    /// <summary>As <c>3 measurements over 90 days</c>.</summary>
    public override string ToString() =>
        $"{Text.Of(Measurements)} {(Measurements == 1 ? "measurement" : "measurements")} over {Text.Of(Period.TotalDays)} {(Period.TotalDays == 1 ? "day" : "days")}";
}
