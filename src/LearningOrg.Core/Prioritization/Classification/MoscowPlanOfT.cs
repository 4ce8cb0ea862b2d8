using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Prioritization.Classification;

/// <summary>A caller's items by MoSCoW class, and how the planned effort is shared among the classes.</summary>
/// <remarks>
/// <para>
/// MoSCoW (Clegg and Barker 1994; DSDM) fixes the time and varies the scope, so what counts is effort, not the number of items. The planned
/// effort is that of Must, Should and Could items; items that are agreed not to be done are no part of it, and listing more of them does
/// not make a plan safer. Effort is on a ratio scale: person-days, points of one team.
/// </para>
/// <para>
/// Criticized because it gives no order inside a class and no reason for the class, so that everything becomes a Must. Do not use it
/// without a fixed time box.
/// </para>
/// <para>Immutable; made with <see cref="MoscowPlan.Of"/>.</para>
/// </remarks>
/// <typeparam name="T">The caller's type.</typeparam>
public sealed class MoscowPlan<T>
{
    private readonly IReadOnlyList<T>[] _items;
    private readonly double[] _efforts;

    internal MoscowPlan(IReadOnlyList<T>[] items, double[] efforts, Percentage mustLimit)
    {
        _items = items;
        _efforts = efforts;
        MustLimit = mustLimit;
        var planned = EffortOf(MoscowClass.Must) + EffortOf(MoscowClass.Should) + EffortOf(MoscowClass.Could);
        if (planned <= 0)
        {
            throw new ArgumentException(
                "No effort is planned: the Must, Should and Could items have an effort of 0 together, and shares of 0 are undefined.",
                nameof(items));
        }

        PlannedEffort = Guard.Against.NotFinite(planned, "the planned effort");
    }

    /// <summary>The effort of all Must, Should and Could items, in the caller's unit; above 0.</summary>
    [Measured]
    public double PlannedEffort { get; }

    /// <summary>The share of the planned effort that Must items may take.</summary>
    public Percentage MustLimit { get; }

    /// <summary>Why the plan is risky; <c>null</c> where Must items keep within the limit. Exactly at the limit is within it.</summary>
    /// <remarks>Share and limit are compared to twelve significant digits, so that noise in the last bit warns nobody.</remarks>
    public MoscowWarning? Warning =>
        SignificantDigits.Key(ShareOf(MoscowClass.Must).Share) > SignificantDigits.Key(MustLimit.Share)
            ? new MoscowWarning(ShareOf(MoscowClass.Must), MustLimit)
            : null;

    /// <summary>The caller's own objects in a class, in the caller's order.</summary>
    /// <param name="moscowClass">The class.</param>
    public IReadOnlyList<T> ItemsOf(MoscowClass moscowClass) => _items[Guard.Against.Null(moscowClass).Order];

    /// <summary>The effort of the items in a class, in the caller's unit.</summary>
    /// <param name="moscowClass">The class; of items that won't be done, the effort that is not spent.</param>
    public double EffortOf(MoscowClass moscowClass) => _efforts[Guard.Against.Null(moscowClass).Order];

    /// <summary>The share of the planned effort that a class takes. The shares of all classes sum to 1.</summary>
    /// <param name="moscowClass">The class; items that won't be done take 0 %.</param>
    public Percentage ShareOf(MoscowClass moscowClass) => Guard.Against.Null(moscowClass) == MoscowClass.WontThisTime
        ? Percentage.Of(0)
        : Percentage.OfShare(EffortOf(moscowClass) / PlannedEffort);

    /// <summary>As <c>Must 50 %, Should 30 %, Could 20 % of 10; Won't this time 4</c>.</summary>
    public override string ToString() =>
        string.Join(", ", MoscowClass.All.Where(each => each != MoscowClass.WontThisTime).Select(each => $"{each} {ShareOf(each)}"))
        + $" of {Text.Of(PlannedEffort)}; {MoscowClass.WontThisTime} {Text.Of(EffortOf(MoscowClass.WontThisTime))}";
}
