using Ardalis.GuardClauses;
using LearningOrg.Core.Prioritization.Formulas;

namespace LearningOrg.Core.Prioritization;

/// <summary>RICE: how many people a change reaches, times how much it helps each, times how sure we are, for each person-month it
/// costs.</summary>
/// <remarks>
/// <para>score = reach × impact × confidence ÷ effort (S. McBride, Intercom, 2016). Range: 0 and more. Each score depends on its item
/// alone.</para>
/// <para>
/// Permitted scale: reach 0 or more people (or events) per stated period; impact 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal;
/// confidence a share from 0 to 1, by custom 1, 0.8 or 0.5, and below 0.5 "a moonshot"; effort more than 0 person-months.
/// </para>
/// <para>
/// Known criticism: impact is an ordinal judgement used as a number; a guess of small effort dominates everything else; value that comes
/// once and value that recurs look alike. Do not compare RICE across periods: the period is part of the score's unit, and the comparison
/// fails.
/// </para>
/// </remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class Rice<T> : IScoringModel<T>
{
    /// <summary>Maps the host's object to the four inputs; <c>null</c> from a lambda is "not known".</summary>
    /// <param name="reach">People or events per period; 0 or more.</param>
    /// <param name="impact">3, 2, 1, 0.5 or 0.25, unless <paramref name="impactScale"/> says otherwise.</param>
    /// <param name="confidence">From 0 to 1: write 0.8 for 80 %.</param>
    /// <param name="effort">Person-months; more than 0.</param>
    /// <param name="period">The period that reach counts over.</param>
    /// <param name="impactScale">Another permitted scale of impact.</param>
    public Rice(
        Func<T, double?> reach,
        Func<T, double?> impact,
        Func<T, double?> confidence,
        Func<T, double?> effort,
        string period = "quarter",
        PermittedValues? impactScale = null)
    {
        Guard.Against.Untidy(period);
        var scale = impactScale ?? PermittedValues.OneOf(0.25, 0.5, 1, 2, 3);
        Formula = ScoringFormula<T>.Of(
            ScoringModelId.Of("RICE", "1", $"weighted reach per {period} per person-month"),
            "Impact is an ordinal judgement used as a number, and a small guessed effort dominates the score.",
            Term<T>.Of(
                "Reach × impact × confidence ÷ effort",
                Factor<T>.Times(ScoringInput<T>.Of("Reach", $"per {period}", PermittedValues.NonNegative, reach)),
                Factor<T>.Times(ScoringInput<T>.Of("Impact", "rating", scale, impact)),
                Factor<T>.Times(ScoringInput<T>.Of("Confidence", "share", PermittedValues.Between(0, 1), confidence)),
                Factor<T>.DividedBy(ScoringInput<T>.Of("Effort", "person-months", PermittedValues.Positive, effort))));
    }

    /// <inheritdoc/>
    public ScoringFormula<T> Formula { get; }
}
