using Ardalis.GuardClauses;
using LearningOrg.Core.Improvements.Benefits;
using LearningOrg.Core.Prioritization.Policies;

namespace LearningOrg.Core.Improvements.Reporting;

/// <content>How good the predictions were: of benefits, of effects and of effort.</content>
/// <remarks>
/// Learned from are entries whose work was done and verified, whether they were achieved or not, and whether that stayed. What is open says
/// nothing yet; what was rejected, withdrawn, superseded or a duplicate was not carried to its end, and its predictions are neither right nor
/// wrong.
/// </remarks>
public static partial class RegisterQuestions
{
    /// <summary>How much of the benefits that were expected has come.</summary>
    /// <remarks>
    /// A benefit counts once it was due before the instant and its entry was verified by then; also one of which nothing came. What was booked
    /// later is left aside. One that came early waits for its day like all others: those that come early are the good ones. Dis-benefits are
    /// predictions of another kind (see <see cref="DisbenefitCalibration"/>) and are not offset here. The owner is the benefit's.
    /// </remarks>
    /// <param name="register">The register.</param>
    /// <param name="at">The instant to ask about.</param>
    public static RegisterCalibration BenefitCalibration(this ContinualImprovementRegister register, DateTimeOffset at) =>
        OfBenefits("benefits", register, at, areDisbenefits: false);

    /// <summary>How much of the dis-benefits that were expected has come: above 1 the improvements cost others more than was said.</summary>
    /// <remarks>They count as benefits do in <see cref="BenefitCalibration"/>. As with effort, no confidence expresses the result.</remarks>
    /// <param name="register">The register.</param>
    /// <param name="at">The instant to ask about.</param>
    public static RegisterCalibration DisbenefitCalibration(this ContinualImprovementRegister register, DateTimeOffset at) =>
        OfBenefits("dis-benefits", register, at, areDisbenefits: true);

    /// <summary>How much of the way to their targets entries have made: each promised all of it, and attained what its verification says.</summary>
    /// <remarks>A gain that was lost later counts as it was verified. The owner is the entry's.</remarks>
    /// <param name="register">The register.</param>
    public static RegisterCalibration EffectCalibration(this ContinualImprovementRegister register) => RegisterCalibration.Of(
        "effects",
        Done(Guard.Against.Null(register)).Select(entry => ForecastLookup.Of(
            entry, entry.CurrentPlan!.Metric.Name, entry.Owner, "share of the way", 1, entry.Verification!.Attainment)));

    /// <summary>How much effort it took, beside what was estimated: above 1 it took more.</summary>
    /// <remarks>
    /// The estimate is the input as it stands, of a range the likely number: keep what it really took beside it, not in its place. No confidence
    /// expresses the result; calibrate the next estimate. The owner is the entry's.
    /// </remarks>
    /// <param name="register">The register.</param>
    /// <param name="input">The input that was the estimate, by <see cref="InputName.Key"/>: <c>effort</c>.</param>
    /// <param name="realized">What it really took, from wherever you know it, in the unit of the entry's input: 0 or more, and null where that is
    /// not known. An input of the entry will do: <c>entry =&gt; entry.Input("actual effort")?.Value</c>.</param>
    /// <exception cref="ArgumentException">An argument is null, the input blank, or what is realized negative or not finite.</exception>
    public static RegisterCalibration EffortCalibration(
        this ContinualImprovementRegister register, string input, Func<Improvement, double?> realized)
    {
        Guard.Against.Null(register);
        Guard.Against.Null(realized);
        var key = InputName.Key(Guard.Against.Blank(input));
        return RegisterCalibration.Of("effort", Done(register).Select(entry => EffortOf(entry, input, key, realized)));
    }

    private static RegisterCalibration OfBenefits(string subject, ContinualImprovementRegister register, DateTimeOffset at, bool areDisbenefits) =>
        RegisterCalibration.Of(
            subject,
            from entry in Done(Guard.Against.Null(register))
            where entry.ClosedAt <= at
            from benefit in entry.Benefits
            where benefit.IsDisbenefit == areDisbenefits && benefit.Due < at
            select ForecastLookup.Of(entry, benefit.Id, benefit.Owner, benefit.Unit, benefit.Expected, RealizedBy(benefit, at)));

    private static double RealizedBy(Benefit benefit, DateTimeOffset at) =>
        benefit.Bookings.Where(booking => booking.At <= at).Sum(booking => booking.Amount);

    private static ForecastLookup EffortOf(Improvement entry, string input, string key, Func<Improvement, double?> realized)
    {
        if (RegisterPrioritizing.InputOf(entry, key) is not { } predicted)
        {
            return ForecastLookup.None(entry, input, $"has no input '{input}'");
        }

        return realized(entry) switch
        {
            null => ForecastLookup.None(entry, predicted.Name, $"what it took of {predicted} is not known"),
            { } took when took >= 0 && !double.IsInfinity(took) => ForecastLookup.Of(
                entry, predicted.Name, entry.Owner, predicted.Unit, predicted.Value, took),
            { } took => throw new ArgumentException(
                $"{nameof(realized)} gave {Text.Of(took)} for {entry.Id}. Give a number of 0 or more, or null where it is not known.", nameof(realized)),
        };
    }

    private static IEnumerable<Improvement> Done(ContinualImprovementRegister register) =>
        register.Where(entry => entry is { Stage.IsClosed: true, Verification: not null, Ending: null });
}
