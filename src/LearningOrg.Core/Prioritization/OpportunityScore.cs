using LearningOrg.Core.Prioritization.Formulas;

namespace LearningOrg.Core.Prioritization;

/// <summary>The opportunity score of outcome-driven innovation: how important an outcome is, and how much of that is unmet.</summary>
/// <remarks>
/// <para>
/// score = importance + max(importance − satisfaction, 0) (A. Ulwick, Turn Customer Input into Innovation, Harvard Business Review 2002).
/// Both inputs from 0 to 10, so the score lies between the importance and twice the importance; it is the importance where customers are
/// satisfied.
/// </para>
/// <para>Known criticism: subtracting one survey's rating from another's assumes that both scales have the same steps. Needs a sample, not
/// an opinion.</para>
/// </remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class OpportunityScore<T> : IScoringModel<T>
{
    /// <summary>Maps the host's object to the two inputs; <c>null</c> from a lambda is "not known".</summary>
    /// <param name="importance">From 0 to 10.</param>
    /// <param name="satisfaction">From 0 to 10.</param>
    public OpportunityScore(Func<T, double?> importance, Func<T, double?> satisfaction)
    {
        var scale = PermittedValues.Between(0, 10);
        var wanted = ScoringInput<T>.Of("Importance", "rating", scale, importance);
        var met = ScoringInput<T>.Of("Satisfaction", "rating", scale, satisfaction);
        Formula = ScoringFormula<T>.Of(
            ScoringModelId.Of("Opportunity score", "1", "0 to 20"),
            "One survey's rating is subtracted from another's as if both had the same steps.",
            Term<T>.Of("Importance", Factor<T>.Times(wanted)),
            Term<T>.Of("Unmet need", Factor<T>.Excess("Unmet need", wanted, met)));
    }

    /// <inheritdoc/>
    public ScoringFormula<T> Formula { get; }
}
