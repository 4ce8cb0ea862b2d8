using Ardalis.GuardClauses;
using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Core.Change.Gates;

/// <summary>A criterion that a gate was passed without, and until when it must be met.</summary>
/// <remarks>It is fulfilled when the evidence meets the criterion; nobody declares that. Equal when both are. Immutable.</remarks>
public sealed record GateCondition
{
    private GateCondition(string criterion, DateTimeOffset due)
    {
        Criterion = criterion;
        Due = due;
    }

    /// <summary>The code of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>Until when it must be met; at that very instant it is not overdue.</summary>
    public DateTimeOffset Due { get; }

    /// <summary>Sets a condition.</summary>
    /// <param name="criterion">The code of a criterion of the gate.</param>
    /// <param name="due">Until when it must be met.</param>
    /// <exception cref="ArgumentException">The code is malformed, or the instant the default one.</exception>
    public static GateCondition Of(string criterion, DateTimeOffset due) => new(Guard.Against.Malformed(criterion), Guard.Against.Default(due));

    /// <summary>As <c>strategy-written by 2026-06-30T00:00:00+00:00</c>.</summary>
    public override string ToString() => $"{Criterion} by {Text.Of(Due)}";
}
