using Ardalis.GuardClauses;
using LearningOrg.Core.Prioritization.Formulas;

namespace LearningOrg.Core.Prioritization;

/// <summary>WSJF, weighted shortest job first: what delay costs, for each point of job size.</summary>
/// <remarks>
/// <para>
/// score = (business value + time criticality + risk reduction or opportunity enablement) ÷ job size, in the form of the Scaled Agile
/// Framework, after D. Reinertsen, The Principles of Product Development Flow (2009). Range: 0 to 60.
/// </para>
/// <para>
/// Permitted scale: 1, 2, 3, 5, 8, 13, 20 for each, relative to the other jobs of one backlog, and 0 in the numerator: a job with no time
/// criticality is an ordinary job, not one with a missing value. The backlog's name is part of the score's unit, so scores of two backlogs
/// do not compare.
/// </para>
/// <para>
/// Known criticism: relative points are not money, and the sum of three rough guesses over a fourth is rougher still. Where cost of delay
/// is known in money, <see cref="Cd3{T}"/> says the same with fewer guesses.
/// </para>
/// </remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class Wsjf<T> : IScoringModel<T>
{
    /// <summary>Maps the host's object to the four inputs; <c>null</c> from a lambda is "not known".</summary>
    /// <param name="businessValue">0, 1, 2, 3, 5, 8, 13 or 20.</param>
    /// <param name="timeCriticality">0, 1, 2, 3, 5, 8, 13 or 20.</param>
    /// <param name="riskReduction">Risk reduction or opportunity enablement: 0, 1, 2, 3, 5, 8, 13 or 20.</param>
    /// <param name="jobSize">1, 2, 3, 5, 8, 13 or 20.</param>
    /// <param name="backlog">The backlog within which the points are relative.</param>
    public Wsjf(
        Func<T, double?> businessValue,
        Func<T, double?> timeCriticality,
        Func<T, double?> riskReduction,
        Func<T, double?> jobSize,
        string backlog)
    {
        Guard.Against.Untidy(backlog);
        var points = PermittedValues.OneOf(0, 1, 2, 3, 5, 8, 13, 20);
        var size = Factor<T>.DividedBy(ScoringInput<T>.Of("Job size", "points", PermittedValues.OneOf(1, 2, 3, 5, 8, 13, 20), jobSize));
        Formula = ScoringFormula<T>.Of(
            ScoringModelId.Of("WSJF", "1", $"relative to the backlog {backlog}"),
            "Points are relative to one backlog; they are not money.",
            CostOfDelay("Business value", businessValue),
            CostOfDelay("Time criticality", timeCriticality),
            CostOfDelay("Risk reduction", riskReduction));

        Term<T> CostOfDelay(string name, Func<T, double?> read) =>
            Term<T>.Of(name, Factor<T>.Times(ScoringInput<T>.Of(name, "points", points, read)), size);
    }

    /// <inheritdoc/>
    public ScoringFormula<T> Formula { get; }
}
