using FsCheck.Xunit;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Improvements.Work;
using static LearningOrg.Core.Tests.Improvements.Samples;

namespace LearningOrg.Core.Tests.Improvements;

/// <summary>Links between entries: no verb makes one that leads nowhere or back, and no history is believed that has one.</summary>
[Properties(Arbitrary = [typeof(ImprovementArbitraries)], MaxTest = 200)]
public class RegisterLinksTest
{
    private static readonly ActorId Head = ActorId.Of("head-of-service");
    private static readonly ImprovementId A = ImprovementId.Of("A");
    private static readonly ImprovementId B = ImprovementId.Of("B");
    private static readonly ImprovementId C = ImprovementId.Of("C");
    private static readonly ImprovementId Missing = ImprovementId.Of("X");

    /// <summary>A, B and C, raised; C is part of B.</summary>
    private static readonly ContinualImprovementRegister Register = new[] { A, B, C }
        .Aggregate(
            ContinualImprovementRegister.Open("IT improvements", Head, Start),
            (register, id) => Accept(register.Raise(id, "Title", ImprovementSource.Idea, Ada, Start)))
        .Apply(Placed(C, B));

    public static TheoryData<string, string> Refused { get; } = new()
    {
        { "place", "Cannot place: A would be part of X, which is not in the register. Check the number, or raise it first." },
        { "duplicate", "Cannot mark as a duplicate: A would point to X, which is not in the register. Check the number, or raise it first." },
        { "supersede", "Cannot supersede: A would point to X, which is not in the register. Check the number, or raise it first." },
        { "follow", "Cannot raise: D would follow X, which is not in the register. Check the number of the entry it follows." },
    };

    public static TheoryData<string, RegisterEvent, string> Impossible { get; } = new()
    {
        {
            "parent", Placed(A, Missing),
            "A would be part of X, which is not in the register: the event 'A made part of X by ada at 2026-03-01T09:00:00+00:00' cannot stand here."
        },
        {
            "original", Recorded(new ImprovementMarkedDuplicate(A, Ada, Start, Missing, "the same")),
            "A would end in favor of X, which is not in the register: the event "
            + "'A marked as a duplicate of X ('the same') by ada at 2026-03-01T09:00:00+00:00' cannot stand here."
        },
        {
            "successor", Recorded(new ImprovementSuperseded(A, Ada, Start, Missing, "wider")),
            "A would end in favor of X, which is not in the register: the event "
            + "'A superseded by X ('wider') by ada at 2026-03-01T09:00:00+00:00' cannot stand here."
        },
        {
            "followed, raised", Recorded(new ImprovementRaised(ImprovementId.Of("D"), Ada, Start, "Again", ImprovementSource.Idea, Following(Missing))),
            "D would follow X, which is not in the register: the event 'D raised as 'Again' from Idea by ada at 2026-03-01T09:00:00+00:00' cannot stand here."
        },
        {
            "followed, amended", Recorded(new ImprovementAmended(A, Ada, Start, "Title", Following(Missing))),
            "A would follow X, which is not in the register: the event 'A amended, as 'Title' by ada at 2026-03-01T09:00:00+00:00' cannot stand here."
        },
        {
            "followed, itself", Recorded(new ImprovementRaised(Missing, Ada, Start, "Again", ImprovementSource.Idea, Following(Missing))),
            "X would follow X, which is not in the register: the event 'X raised as 'Again' from Idea by ada at 2026-03-01T09:00:00+00:00' cannot stand here."
        },
        {
            "parent, itself", Placed(A, A),
            "A would be part of A, which leads back to A: the event 'A made part of A by ada at 2026-03-01T09:00:00+00:00' cannot stand here."
        },
        {
            "parent, in a circle", Placed(B, C),
            "B would be part of C, which leads back to B: the event 'B made part of C by ada at 2026-03-01T09:00:00+00:00' cannot stand here."
        },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void The_verbs_refuse_all_four_links_to_what_is_not_there(string verb, string message)
    {
        var outcome = verb switch
        {
            "place" => Register.Apply(A, entry => entry.PlaceUnder(Missing, isRequired: true, Ada, Start)),
            "duplicate" => Register.Apply(A, entry => entry.MarkDuplicate(Missing, "the same", Ada, Start)),
            "supersede" => Register.Apply(A, entry => entry.Supersede(Missing, "wider", Head, Start)),
            _ => Register.Raise(ImprovementId.Of("D"), "Again", ImprovementSource.Idea, Ada, Start, Following(Missing)),
        };
        Assert.False(outcome.TryAccept(out _, out var refusal));
        Assert.Equal(message, refusal.Message);
    }

    [Fact]
    public void No_verb_changes_what_an_entry_follows()
    {
        var amended = Accept(Register.Apply(A, entry => entry.Amend("Title", Following(Missing), Ada, Start)));
        Assert.Null(amended.Find(A)!.Details.FollowsOn);

        // Nor does a step that somebody made up.
        var step = new ImprovementAmended(A, Ada, Start, "Title", Following(B));
        Assert.Throws<ArgumentException>(
            "verb", () => Register.Apply(A, entry => new Accepted<Improvement, ImprovementEvent>(entry.Apply(step), step)));
    }

    [Theory]
    [MemberData(nameof(Impossible))]
    public void A_history_cannot_hold_them_either(string link, RegisterEvent happened, string message)
    {
        Assert.NotEmpty(link);
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(nameof(happened), () => Register.Apply(happened)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nor_can_a_replay_or_a_history_that_is_restored()
    {
        var raised = Recorded(new ImprovementRaised(A, Ada, Start, "Title", ImprovementSource.Idea, ImprovementDetails.None));
        Assert.Throws<ArgumentException>("happened", () => ContinualImprovementRegister.Replay([Register.Opening, raised, Placed(A, Missing)]));
        var history = RegisterHistory.Of(ContinualImprovementRegister.Open("IT improvements", Head, Start)).With(raised).ToSnapshot();
        var error = Assert.Throws<ArgumentException>("Events[2]", () => RegisterHistory.Restore(
            history with { Events = [.. history.Events, Placed(A, Missing).ToSnapshot() with { Number = 3 }] }));
        Assert.Contains("A would be part of X, which is not in the register", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_by_itself_again_may_go_anywhere()
    {
        var apart = Register.Apply(Recorded(new ImprovementPlaced(C, Ada, Start, Parent: null))).Apply(Placed(B, C));
        Assert.Equal([B], apart.PartsOf(C).Select(part => part.Id));
    }

    [Property(DisplayName = "INV-20, INV-23 a link is let into a history exactly where a register with it can be restored", MaxTest = 500)]
    public bool Apply_lets_in_what_restore_does(ContinualImprovementRegister register, byte one, byte another, byte kind)
    {
        var ids = Enumerable.Range(1, 5).Select(number => ImprovementId.Of($"CIM000000{number}")).ToArray();
        var (from, to, at) = (register.Find(ids[one % 5]), ids[another % 5], register.LastEventAt);
        if (from is null || LinkOf(from, to, kind % 4, at) is not { } happened)
        {
            return true;
        }

        var changed = from.Apply(happened).ToSnapshot();
        var snapshot = register.ToSnapshot();
        var entries = snapshot.Entries.Select(entry => entry.Id == changed.Id ? changed : entry).ToArray();
        return Succeeds(() => register.Apply(new EntryRecorded(happened))) == Succeeds(() => ContinualImprovementRegister.Restore(snapshot with { Entries = entries }));
    }

    // As an entry by itself would let it happen: it knows no other.
    private static ImprovementEvent? LinkOf(Improvement from, ImprovementId to, int kind, DateTimeOffset at) => kind switch
    {
        0 => new ImprovementPlaced(from.Id, Ada, at, new Parent(to, IsRequired: false)),
        1 => new ImprovementAmended(from.Id, Ada, at, from.Title, from.Details with { FollowsOn = to }),
        2 when to != from.Id => from.MarkDuplicate(to, "the same", Ada, at).TryPickT0(out var marked, out _) ? marked.Event : null,
        3 when to != from.Id => from.Supersede(to, "wider", Ada, at).TryPickT0(out var superseded, out _) ? superseded.Event : null,
        _ => null,
    };

    private static bool Succeeds(Func<ContinualImprovementRegister> attempt)
    {
        try
        {
            return attempt() is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static ImprovementDetails Following(ImprovementId id) => new() { FollowsOn = id };

    private static EntryRecorded Placed(ImprovementId part, ImprovementId whole) =>
        Recorded(new ImprovementPlaced(part, Ada, Start, new Parent(whole, IsRequired: false)));

    private static EntryRecorded Recorded(ImprovementEvent happened) => new(happened);

    private static ContinualImprovementRegister Accept(RegisterOutcome outcome) =>
        outcome.TryAccept(out var now, out var refusal) ? now : throw new InvalidOperationException(refusal.Message);
}
