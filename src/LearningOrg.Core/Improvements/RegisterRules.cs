using Ardalis.GuardClauses;

namespace LearningOrg.Core.Improvements;

/// <summary>What a register holds its entries to. Chosen when it is opened, so that history is judged by the rules of its time.</summary>
/// <remarks>All of it are defaults that an organization can change, not standards. Equal when all of it is. Immutable.</remarks>
public sealed record RegisterRules
{
    /// <summary>Only the authority decides, nobody approves what they raised, and every open entry is looked at once in thirty days.</summary>
    public static RegisterRules Default { get; } = new();

    /// <summary>Whether approving, rejecting and superseding are for the register's authority alone. By default they are.</summary>
    public bool AuthorityDecides { get; init; } = true;

    /// <summary>Whether somebody else than the raiser must approve. By default yes, and the authority is no exception.</summary>
    public bool ApproverIsNotRaiser { get; init; } = true;

    /// <summary>Who decides beside the authority, where it is away or raised an entry itself; nobody by default.</summary>
    public ActorId? Deputy { get; init; }

    /// <summary>How long an open entry may go without an event before it is due for a look; whole seconds, from one to 3,650,000 days, thirty
    /// days by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range, or no whole number of seconds.</exception>
    public TimeSpan ReviewInterval { get; init => field = Guard.Against.Unstorable(value, nameof(ReviewInterval)); }
    = TimeSpan.FromDays(30);

    /// <summary>As <c>the authority decides (deputy grace), approver is not raiser, a look every 30 days</c>.</summary>
    public override string ToString() =>
        $"{(AuthorityDecides ? "the authority decides" : "anybody decides")}{(Deputy is { } deputy ? $" (deputy {deputy})" : null)}, "
        + $"{(ApproverIsNotRaiser ? "approver is not raiser" : "raisers may approve")}, a look every {Text.Of(ReviewInterval.TotalDays)} days";
}
