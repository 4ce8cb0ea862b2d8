using Ardalis.GuardClauses;
using LearningOrg.Core.Prioritization.Uncertainty;

namespace LearningOrg.Core.Improvements.Snapshots;

/// <summary>A measured or estimated input as a flat record of primitives.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The number, or the likely number of an estimate; null where only the ends of a range are known.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Low">The least it can be; null where the number was measured.</param>
/// <param name="High">The greatest it can be; null where the number was measured.</param>
public sealed record PriorityInputSnapshot(string Name, double? Value, string Unit, double? Low = null, double? High = null)
{
    /// <summary>As <c>reach = 120 calls per month</c>, or <c>effort = 3 (2 to 5) weeks</c>.</summary>
    public override string ToString() => $"{Name} = {Words} {Unit}";

    private string Words => (Value, Low, High) switch
    {
        ({ } value, null, null) => Text.Of(value),
        (null, { } low, { } high) => $"{Text.Of(low)} to {Text.Of(high)}",
        _ => $"{Known(Value)} ({Known(Low)} to {Known(High)})",
    };

    internal static PriorityInputSnapshot Of(PriorityInput input)
    {
        var (name, estimate, unit) = (input.Name, input.Estimate, input.Unit);
        return estimate.IsExact
            ? new(name, estimate.Likely, unit)
            : new(name, estimate.HasLikely ? estimate.Likely : null, unit, estimate.Low, estimate.High);
    }

    internal PriorityInput Restore(string prefix) => PriorityInput.Of(
        Guard.Against.Untidy(Name, prefix + nameof(Name)),
        RestoreEstimate(prefix),
        Guard.Against.Untidy(Unit, prefix + nameof(Unit)));

    private Estimate RestoreEstimate(string prefix)
    {
        var (valueAt, lowAt, highAt) = (prefix + nameof(Value), prefix + nameof(Low), prefix + nameof(High));
        if (Low is null != High is null)
        {
            var (absent, other) = Low is null ? (lowAt, nameof(High)) : (highAt, nameof(Low));
            throw new ArgumentException($"{absent} is missing, though there is a {other}. Give both or neither.", absent);
        }

        if (Low is not { } low || High is not { } high)
        {
            return Value is { } value
                ? Estimate.Exactly(Guard.Against.NotFinite(value, valueAt))
                : throw new ArgumentException($"{valueAt} is missing. Give it, or the two ends of a range.", valueAt);
        }

        Guard.Against.NotFinite(low, lowAt);
        Guard.Against.NotFinite(high, highAt);
        var likely = Value is { } stated ? Guard.Against.NotFinite(stated, valueAt) : low;
        if (low > likely || likely > high || double.IsInfinity(high - low))
        {
            throw new ArgumentException(
                $"{highAt} does not fit: of {Words} the numbers must not fall, and their range must be finite.", highAt);
        }

        return Value is null ? Estimate.Between(low, high) : Estimate.ThreePoint(low, likely, high);
    }

    private static string Known(double? number) => number is { } some ? Text.Of(some) : "?";
}
