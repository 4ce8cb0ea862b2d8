using Ardalis.GuardClauses;
using LearningOrg.Core.Improvements.Benefits;

namespace LearningOrg.Core.Improvements.Snapshots;

/// <summary>A benefit, as a record of primitives.</summary>
/// <param name="Id">The number it goes by.</param>
/// <param name="Title">What it is.</param>
/// <param name="Beneficiary">Who has it.</param>
/// <param name="Owner">Who answers for it in the business.</param>
/// <param name="Expected">How much is expected.</param>
/// <param name="Unit">In which unit.</param>
/// <param name="Due">By when.</param>
public sealed record BenefitSnapshot(string Id, string Title, string Beneficiary, string Owner, double Expected, string Unit, DateTimeOffset Due)
{
    /// <summary>Whether somebody loses by it; null stands for no.</summary>
    public bool? IsDisbenefit { get; init; }

    /// <summary>The measured effect that it claims a part of.</summary>
    public string? Effect { get; init; }

    /// <summary>The part of that effect, as a decimal number from 0 to 1 in text, so that no digit is lost.</summary>
    public string? Part { get; init; }

    /// <summary>What has come of it.</summary>
    public IReadOnlyList<BookingSnapshot>? Bookings { get; init => field = Restoring.Copied(value); }

    internal static BenefitSnapshot Of(Benefit benefit) => new(
        benefit.Id, benefit.Title, benefit.Beneficiary, benefit.Owner.Value, benefit.Expected, benefit.Unit, benefit.Due)
    {
        IsDisbenefit = benefit.IsDisbenefit ? true : null,
        Effect = benefit.Share?.Effect,
        Part = benefit.Share?.Part.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Bookings = Restoring.OrNone(benefit.Bookings, booking => new BookingSnapshot(booking.Amount, booking.By.Value, booking.At)),
    };

    internal Benefit Restore(string prefix)
    {
        var benefit = Restoring.At(prefix + nameof(Expected), () => Benefit.Make(
            Guard.Against.Untidy(Id, prefix + nameof(Id)),
            Guard.Against.Blank(Title, prefix + nameof(Title)),
            Guard.Against.Blank(Beneficiary, prefix + nameof(Beneficiary)),
            Restoring.Actor(Owner, prefix + nameof(Owner)),
            Expected,
            Guard.Against.Untidy(Unit, prefix + nameof(Unit)),
            Restoring.Instant(Due, prefix + nameof(Due)),
            IsDisbenefit ?? false,
            Share(prefix)));
        return Restoring.Each(Bookings, prefix + nameof(Bookings), (booking, place) => booking.Restore(place))
            .Aggregate(benefit, (sofar, booking) => sofar.With(booking));
    }

    private EffectShare? Share(string prefix)
    {
        if (Effect is null != Part is null)
        {
            throw new ArgumentException(
                $"{prefix}{nameof(Effect)} and {nameof(Part)} stand and fall together. Give both or neither.", prefix + nameof(Part));
        }

        if (Effect is null)
        {
            return null;
        }

        return decimal.TryParse(Part, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var part)
            && part is > 0 and <= 1
            ? EffectShare.Of(Guard.Against.Untidy(Effect, prefix + nameof(Effect)), part)
            : throw new ArgumentException(
                $"{prefix}{nameof(Part)} is '{Part}', but must be a decimal number above 0, at most 1.", prefix + nameof(Part));
    }
}

/// <summary>An amount of a benefit that has come, as a record of primitives.</summary>
/// <param name="Amount">How much.</param>
/// <param name="By">Who booked it.</param>
/// <param name="At">When.</param>
public sealed record BookingSnapshot(double Amount, string By, DateTimeOffset At)
{
    internal BenefitBooking Restore(string prefix) => new(
        Guard.Against.NotFinite(Amount, prefix + nameof(Amount)),
        Restoring.Actor(By, prefix + nameof(By)),
        Restoring.Instant(At, prefix + nameof(At)));
}
