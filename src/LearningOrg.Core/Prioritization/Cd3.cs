using Ardalis.GuardClauses;
using LearningOrg.Core.Prioritization.Formulas;

namespace LearningOrg.Core.Prioritization;

/// <summary>CD3, cost of delay divided by duration: do first what loses most for each week of work it takes.</summary>
/// <remarks>
/// <para>
/// score = cost of delay per week ÷ duration in weeks (D. Reinertsen 2009; the name is J. Arnold's and Ö. Yüce's). It is Smith's rule of
/// scheduling (W. E. Smith 1956): for one team and costs that grow steadily, working in this order gives the least total cost of delay of
/// all orders. Range: 0 and more.
/// </para>
/// <para>
/// Known criticism: it is a rule for sequence, not for whether to do a thing at all, and it holds for a steady cost of delay. A fixed date
/// or an expiring chance is not steady.
/// </para>
/// </remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class Cd3<T> : IScoringModel<T>
{
    /// <summary>Maps the host's object to the two inputs; <c>null</c> from a lambda is "not known".</summary>
    /// <param name="costOfDelay">What each week of delay costs; 0 or more.</param>
    /// <param name="duration">How many weeks the work takes; more than 0.</param>
    /// <param name="currency">What the cost is counted in: a currency, hours, points. Part of the score's unit.</param>
    public Cd3(Func<T, double?> costOfDelay, Func<T, double?> duration, string currency)
    {
        Guard.Against.Untidy(currency);
        Formula = ScoringFormula<T>.Of(
            ScoringModelId.Of("CD3", "1", $"{currency} per week per week"),
            "A rule for sequence, which assumes that the cost of delay is steady.",
            Term<T>.Of(
                "Cost of delay ÷ duration",
                Factor<T>.Times(ScoringInput<T>.Of("Cost of delay", $"{currency} per week", PermittedValues.NonNegative, costOfDelay)),
                Factor<T>.DividedBy(ScoringInput<T>.Of("Duration", "weeks", PermittedValues.Positive, duration))));
    }

    /// <inheritdoc/>
    public ScoringFormula<T> Formula { get; }
}
