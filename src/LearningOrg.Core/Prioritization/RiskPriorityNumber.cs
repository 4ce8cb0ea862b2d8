using LearningOrg.Core.Prioritization.Formulas;

namespace LearningOrg.Core.Prioritization;

/// <summary>RPN, the risk priority number of failure mode and effects analysis: severity × occurrence × detection.</summary>
/// <remarks>
/// <para>
/// score = severity × occurrence × detection, each a whole number from 1 to 10, 10 the worst; detection 10 means that nobody would notice.
/// Range: 1 to 1000 (IEC 60812).
/// </para>
/// <para>
/// A heuristic, and labelled as one: it multiplies ordinal ratings, takes only 120 of the 1,000 values, has none from 901 to 999, and gives
/// a deadly rare failure the number of a frequent nuisance. Later handbooks replaced it by a lookup:
/// see the action priority table among the classifications.
/// </para>
/// </remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class RiskPriorityNumber<T> : IScoringModel<T>
{
    /// <summary>Maps the host's object to the three ratings; <c>null</c> from a lambda is "not known".</summary>
    /// <param name="severity">A whole number from 1 to 10, 10 the gravest.</param>
    /// <param name="occurrence">A whole number from 1 to 10, 10 the most frequent.</param>
    /// <param name="detection">A whole number from 1 to 10, 10 the hardest to notice.</param>
    public RiskPriorityNumber(Func<T, double?> severity, Func<T, double?> occurrence, Func<T, double?> detection) =>
        Formula = ScoringFormula<T>.Of(
            ScoringModelId.Of("RPN", "1", "1 to 1000"),
            "A heuristic: ordinal ratings are multiplied, and only 120 of the 1,000 values can occur.",
            Term<T>.Of(
                "Severity × occurrence × detection",
                Factor<T>.Times(Rating("Severity", severity)),
                Factor<T>.Times(Rating("Occurrence", occurrence)),
                Factor<T>.Times(Rating("Detection", detection))));

    /// <inheritdoc/>
    public ScoringFormula<T> Formula { get; }

    private static ScoringInput<T> Rating(string name, Func<T, double?> read) =>
        ScoringInput<T>.Of(name, "rating", PermittedValues.WholeNumbers(1, 10), read);
}
