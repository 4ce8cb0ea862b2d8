using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Improvements.Benefits;

/// <summary>What an improvement is to bring: how much of what, for whom, by when; and what of it has come.</summary>
/// <remarks>
/// Also what it costs somebody: a dis-benefit counts against the net. A benefit that is a share of a measured effect names the effect, and
/// all shares of one effect in a register sum to no more than the whole, so that two improvements cannot both claim it. Equal when all of
/// it is. Immutable.
/// </remarks>
public sealed record Benefit
{
    private readonly Sequence<BenefitBooking> _bookings;

    private Benefit(
        string id,
        string title,
        string beneficiary,
        ActorId owner,
        double amount,
        string unit,
        DateTimeOffset due,
        bool isDisbenefit,
        EffectShare? share,
        Sequence<BenefitBooking> bookings)
    {
        Id = id;
        Title = title;
        Beneficiary = beneficiary;
        Owner = owner;
        Expected = amount;
        Unit = unit;
        Due = due;
        IsDisbenefit = isDisbenefit;
        Share = share;
        _bookings = bookings;
    }

    /// <summary>The number it goes by; unique within its improvement, letter by letter.</summary>
    public string Id { get; }

    /// <summary>What it is, in one line.</summary>
    public string Title { get; }

    /// <summary>Who has it: a group of customers, a department, everybody.</summary>
    public string Beneficiary { get; }

    /// <summary>Who answers for it in the business.</summary>
    public ActorId Owner { get; }

    /// <summary>How much is expected, in <see cref="Unit"/>; more than 0, also of a dis-benefit.</summary>
    [Annotations.Measured]
    public double Expected { get; }

    /// <summary>The unit: <c>hours a year</c>, <c>EUR</c>.</summary>
    public string Unit { get; }

    /// <summary>By when it is expected.</summary>
    public DateTimeOffset Due { get; }

    /// <summary>Whether somebody loses by it: it counts against the net.</summary>
    public bool IsDisbenefit { get; }

    /// <summary>The share of a measured effect that this is; null where it is none.</summary>
    public EffectShare? Share { get; }

    /// <summary>What has come of it so far, in the order it was booked.</summary>
    public IReadOnlyList<BenefitBooking> Bookings => _bookings;

    /// <summary>How much has come in all, in <see cref="Unit"/>: the sum of the bookings.</summary>
    [Annotations.Measured]
    public double Realized => _bookings.Sum(booking => booking.Amount);

    /// <summary>Describes a benefit.</summary>
    /// <param name="id">Unique within its improvement; not blank, no white space around it.</param>
    /// <param name="title">What it is; not blank.</param>
    /// <param name="beneficiary">Who has it; not blank.</param>
    /// <param name="owner">Who answers for it in the business.</param>
    /// <param name="amount">How much is expected; finite and more than 0.</param>
    /// <param name="unit">In which unit; not blank, no white space around it.</param>
    /// <param name="due">By when.</param>
    /// <param name="share">The share of a measured effect that this is; none by default.</param>
    /// <exception cref="ArgumentException">A text is blank, the owner unassigned, or the amount not more than 0.</exception>
    public static Benefit Of(
        string id,
        string title,
        string beneficiary,
        ActorId owner,
        [InclusiveRange(double.Epsilon, double.MaxValue)] double amount,
        string unit,
        DateTimeOffset due,
        EffectShare? share = null) =>
        Make(id, title, beneficiary, owner, amount, unit, due, isDisbenefit: false, share);

    /// <summary>Describes what somebody loses by the improvement.</summary>
    /// <param name="id">Unique within its improvement; not blank, no white space around it.</param>
    /// <param name="title">What it is; not blank.</param>
    /// <param name="bearer">Who bears it; not blank.</param>
    /// <param name="owner">Who answers for it in the business.</param>
    /// <param name="amount">How much is expected; finite and more than 0.</param>
    /// <param name="unit">In which unit; not blank, no white space around it.</param>
    /// <param name="due">By when.</param>
    /// <exception cref="ArgumentException">A text is blank, the owner unassigned, or the amount not more than 0.</exception>
    public static Benefit Disbenefit(
        string id,
        string title,
        string bearer,
        ActorId owner,
        [InclusiveRange(double.Epsilon, double.MaxValue)] double amount,
        string unit,
        DateTimeOffset due) =>
        Make(id, title, bearer, owner, amount, unit, due, isDisbenefit: true, share: null);

    /// <summary>As <c>B1 Fewer second calls: 200 of 1200 hours a year, for the service desk</c>.</summary>
    public override string ToString() =>
        $"{Id} {Title}: {(IsDisbenefit ? "minus " : null)}{Text.Of(Realized)} of {Text.Of(Expected)} {Unit}, for {Beneficiary}";

    internal static Benefit Make(
        string id,
        string title,
        string beneficiary,
        ActorId owner,
        double amount,
        string unit,
        DateTimeOffset due,
        bool isDisbenefit,
        EffectShare? share) => new(
            Guard.Against.Untidy(id),
            Guard.Against.Blank(title),
            Guard.Against.Blank(beneficiary),
            Guard.Against.Unassigned(owner),
            Guard.Against.NotFinite(amount) > 0
                ? amount
                : throw new ArgumentOutOfRangeException(nameof(amount), amount, $"{nameof(amount)} must be more than 0; a loss is a dis-benefit."),
            Guard.Against.Untidy(unit),
            Guard.Against.Default(due),
            isDisbenefit,
            share,
            Sequence<BenefitBooking>.Empty);

    internal Benefit With(BenefitBooking booking) => new(
        Id, Title, Beneficiary, Owner, Expected, Unit, Due, IsDisbenefit, Share, Sequence.Of(_bookings.Append(booking)));
}
