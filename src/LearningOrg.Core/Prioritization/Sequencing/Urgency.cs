using System.Runtime.CompilerServices;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Prioritization.Sequencing;

/// <summary>What it costs that a piece of work is not finished yet, as a function of the time it finishes.</summary>
/// <remarks>
/// <para>
/// Time runs from 0, when the team begins, in any one unit that durations and dates share. With a start <c>s</c>, a sum <c>p</c> and a rate
/// <c>r</c>, work finished at <c>t</c> costs 0 where t ≤ s, and p + r × (t − s) where t is later. Standard and expedite start at 0 without
/// a sum; a fixed date starts at its deadline with one; intangible starts later without one. The profiles are those of D. Reinertsen (2009)
/// and D. J. Anderson (2010).
/// </para>
/// <para>
/// All numbers are finite, 0 or more. A finish counts as late only where it differs from the date in twelve significant digits, so that
/// 0.1 + 0.2 keeps a deadline of 0.3. Equal when class and numbers are.
/// </para>
/// </remarks>
public sealed record Urgency
{
    // Beyond this share two numbers differ in twelve digits for certain, and the rounding need not be asked.
    private const double ClearlyLater = 1 + 1e-10;

    private Urgency(UrgencyClass urgencyClass, double startsAt, double penalty, double costPerTime)
    {
        Class = urgencyClass;
        StartsAt = startsAt;
        Penalty = penalty;
        CostPerTime = costPerTime;
    }

    /// <summary>The class of service.</summary>
    public UrgencyClass Class { get; }

    /// <summary>Until when a finish costs nothing.</summary>
    public double StartsAt { get; }

    /// <summary>What it costs at once to be later than that.</summary>
    public double Penalty { get; }

    /// <summary>What each further unit of time costs.</summary>
    public double CostPerTime { get; }

    /// <summary>A steady cost from now on: r × t.</summary>
    /// <param name="costPerTime">What each unit of time costs; finite, 0 or more.</param>
    public static Urgency Standard([InclusiveRange(0, double.MaxValue)] double costPerTime) => new(UrgencyClass.Standard, 0, 0, Allowed(costPerTime));

    /// <summary>Nothing until the deadline, then a sum at once.</summary>
    /// <param name="deadline">The last moment to finish in time, counted from the moment the team begins.</param>
    /// <param name="penalty">What it costs to miss it.</param>
    public static Urgency FixedDate(
        [InclusiveRange(0, double.MaxValue)] double deadline,
        [InclusiveRange(0, double.MaxValue)] double penalty) => FixedDate(deadline, penalty, 0);

    /// <summary>Nothing until the deadline, then a sum at once and a steady cost on top.</summary>
    /// <param name="deadline">The last moment to finish in time, counted from the moment the team begins.</param>
    /// <param name="penalty">What it costs to miss it.</param>
    /// <param name="costPerTimeAfter">What each unit of time after the deadline costs.</param>
    public static Urgency FixedDate(
        [InclusiveRange(0, double.MaxValue)] double deadline,
        [InclusiveRange(0, double.MaxValue)] double penalty,
        [InclusiveRange(0, double.MaxValue)] double costPerTimeAfter) =>
        new(UrgencyClass.FixedDate, Allowed(deadline), Allowed(penalty), Allowed(costPerTimeAfter));

    /// <summary>A steady cost from now on, of work that goes before all other.</summary>
    /// <param name="costPerTime">What each unit of time costs. It decides the order among expedited work; that expedited work goes first is
    /// decided by its class, however small the rate.</param>
    public static Urgency Expedite([InclusiveRange(0, double.MaxValue)] double costPerTime) => new(UrgencyClass.Expedite, 0, 0, Allowed(costPerTime));

    /// <summary>Nothing now, a steady cost later.</summary>
    /// <param name="risesFrom">When the cost begins to rise, counted from the moment the team begins.</param>
    /// <param name="costPerTime">What each unit of time after that costs.</param>
    public static Urgency Intangible(
        [InclusiveRange(0, double.MaxValue)] double risesFrom, [InclusiveRange(0, double.MaxValue)] double costPerTime) =>
        new(UrgencyClass.Intangible, Allowed(risesFrom), 0, Allowed(costPerTime));

    /// <summary>What it costs to finish at a time.</summary>
    /// <param name="finish">Finite, 0 or more.</param>
    public double CostAt([InclusiveRange(0, double.MaxValue)] double finish) => Cost(Allowed(finish));

    /// <summary>As <c>Fixed date: 500 after 6, then 10 per unit of time</c>.</summary>
    public override string ToString()
    {
        var after = StartsAt > 0 ? $" after {Text.Of(StartsAt)}" : string.Empty;
        var rate = $"{Text.Of(CostPerTime)} per unit of time";
        return Class == UrgencyClass.FixedDate
            ? $"{Class}: {Text.Of(Penalty)} after {Text.Of(StartsAt)}{(CostPerTime > 0 ? $", then {rate}" : string.Empty)}"
            : $"{Class}: {rate}{after}";
    }

    internal double Cost(double finish) => IsLate(finish) ? Penalty + (CostPerTime * Math.Max(finish - StartsAt, 0)) : 0;

    internal bool IsLate(double finish) =>
        finish > StartsAt
        && (finish > StartsAt * ClearlyLater || SignificantDigits.Key(finish) > SignificantDigits.Key(StartsAt));

    private static double Allowed(double number, [CallerArgumentExpression(nameof(number))] string? argument = null) =>
        number is >= 0 and <= double.MaxValue
            ? number
            : throw new ArgumentOutOfRangeException(argument, number, $"{argument} must be a finite number, 0 or more.");
}
