using Ardalis.GuardClauses;
using LearningOrg.Core.Prioritization.Formulas;

namespace LearningOrg.Core.Prioritization;

/// <summary>Weighted scoring: the weighted sum of how good each criterion is on a declared reference range.</summary>
/// <remarks>
/// <para>
/// score = Σ wᵢ · vᵢ(xᵢ): the additive value model of multi-attribute value theory (Keeney &amp; Raiffa 1976). Weights are not negative and
/// sum to 1; each value function goes from 0 to 1 over a range declared in advance, so the score lies from 0 to 1 and never moves because
/// another item was added.
/// </para>
/// <para>
/// A weight belongs to its range: it says what going from the worst to the best of that range is worth, so changing a range changes what
/// the weight means. The model assumes that the criteria can make up for one another. Numbers outside a range count as its end, and
/// explanations mark them.
/// </para>
/// </remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class WeightedScoring<T> : IScoringModel<T>
{
    internal WeightedScoring(ScoringFormula<T> formula) => Formula = formula;

    /// <inheritdoc/>
    public ScoringFormula<T> Formula { get; }

    /// <summary>Starts a model.</summary>
    /// <param name="name">What the model is called on every score it makes.</param>
    /// <param name="version">Change it whenever a weight or a range changes.</param>
    /// <returns>A model in the making, to which criteria are added.</returns>
    public static WeightedScoringBuilder<T> Named(string name, string version) => new(
        ScoringModelId.Of(Guard.Against.Untidy(name), Guard.Against.Untidy(version), "share of the best possible, 0 to 1"), []);
}
