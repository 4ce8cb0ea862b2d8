using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Improvements.Reporting;

namespace LearningOrg.Core.Tests.Improvements;

/// <summary>The four laws of every aggregate, and the register's invariants, over whatever was tried on it.</summary>
[Properties(Arbitrary = [typeof(ImprovementArbitraries)], MaxTest = 300)]
public class ContinualImprovementRegisterLawsTest
{
    [Property(DisplayName = "INV-1 the same commands give equal registers and equal events")]
    public bool Same_inputs_give_equal_outputs(RegisterCourse history)
    {
        var again = RegisterCourse.Of(history.Commands);
        return again.Now.Equals(history.Now)
            && again.Now.GetHashCode() == history.Now.GetHashCode()
            && again.Now.ToSnapshot() == history.Now.ToSnapshot()
            && again.Events.SequenceEqual(history.Events);
    }

    [Property(DisplayName = "INV-2 an id is unique, and raising it anew is refused")]
    public bool Ids_are_unique(RegisterCourse history, Command command) =>
        history.Now.Select(entry => entry.Id).Distinct().Count() == history.Now.Count
        && history.Now.All(entry =>
            history.Now.Raise(entry.Id, command.Text, command.Source, command.By, history.Now.LastEventAt).Value
                is EntryRefusal duplicate && duplicate == new EntryRefusal(entry.Id, entry.Title));

    [Property(DisplayName = "INV-3 the register's instants never decrease, whichever entry they are of")]
    public bool Instants_never_decrease(RegisterCourse history) =>
        history.Events.Zip(history.Events.Skip(1), (earlier, later) => earlier.At <= later.At).All(ordered => ordered)
        && history.Steps.All(step => step.Tried.HoursAfterLast >= 0 || !step.Outcome.IsT0)
        && history.Now.LastEventAt == history.Events[history.Events.Count - 1].At;

    [Property(DisplayName = "INV-4 replaying the events gives the register that the verbs gave")]
    public bool Replay_gives_the_same(RegisterCourse history) =>
        ContinualImprovementRegister.Replay(history.Events).Equals(history.Now)
        && ContinualImprovementRegister.Replay(history.Events).LastEventAt == history.Now.LastEventAt;

    [Property(DisplayName = "INV-5 replaying the events up to an instant gives the register as it stood then")]
    public bool Replay_up_to_an_instant(RegisterCourse history, byte quarterHours)
    {
        var instant = ImprovementArbitraries.Start.AddMinutes(15 * quarterHours);
        var stood = history.States.Last(state => state.LastEventAt <= instant);
        return ContinualImprovementRegister.Replay(history.Events.Where(happened => happened.At <= instant)).Equals(stood);
    }

    [Property(DisplayName = "INV-6 trying anything leaves the register it is tried on unchanged")]
    public bool Trying_changes_nothing(RegisterCourse history, Command command)
    {
        var before = history.Now.ToSnapshot();
        _ = command.On(history.Now).TryAccept(out var now, out var refusal);
        return history.Now.ToSnapshot() == before
            && (now is null) == (refusal is not null)
            && (now is null || !now.Equals(history.Now))
            && (command.Verb == "hand-over" || refusal?.Message.Contains(command.Id.Value, StringComparison.Ordinal) != false);
    }

    [Property(DisplayName = "INV-7 restoring a snapshot gives an equal register, in whatever order the entries stand")]
    public bool Restore_gives_the_same(ContinualImprovementRegister register)
    {
        var snapshot = register.ToSnapshot();
        var restored = ContinualImprovementRegister.Restore(snapshot);
        var reversed = ContinualImprovementRegister.Restore(snapshot with { Entries = snapshot.Entries.Reverse().ToArray() });
        return restored.Equals(register)
            && restored.LastEventAt == register.LastEventAt
            && restored.ToSnapshot() == snapshot
            && reversed.Equals(register)
            && reversed.ToSnapshot() == snapshot;
    }

    [Property(DisplayName = "INV-21 the count never falls, and what was raised stays")]
    public bool Nothing_is_deleted(RegisterCourse history) =>
        history.States.Zip(history.States.Skip(1), (now, next) => now.All(entry => next.TryFind(entry.Id, out _))).All(kept => kept)
        && history.Now.Count == history.Events.Count(happened => happened is EntryRecorded { Event: ImprovementRaised });

    [Property(DisplayName = "INV-26 the counts by stage name every stage once and sum to the size")]
    public bool Counts_sum_to_the_size(ContinualImprovementRegister register)
    {
        var counts = register.CountByStage();
        return counts.Sum(stage => stage.Count) == register.Count
            && counts.Select(stage => stage.Stage).SequenceEqual(ImprovementStage.All)
            && counts.All(stage => stage.Count == register.Count(entry => entry.Stage == stage.Stage));
    }

    [Property]
    public bool Entries_are_listed_by_id(ContinualImprovementRegister register) =>
        register.SequenceEqual(register.OrderBy(entry => entry.Id.Value, StringComparer.Ordinal));

    [Property(DisplayName = "INV-20, INV-23, INV-24, INV-28 the register refuses what the rules refuse, told slowly, and nothing else", MaxTest = 500)]
    public Property The_rules_agree_at_each_step(RegisterCourse history)
    {
        var agrees = history.Steps.All(step =>
        {
            var (before, tried, outcome) = step;
            var at = tried.At(before.LastEventAt);
            var isLate = at < before.LastEventAt;
            _ = outcome.TryAccept(out var now, out var refusal);
            var entry = before.Find(tried.Id);
            var expected = tried.Verb switch
            {
                "raise" => entry is not null ? "duplicate-entry" : isLate ? "out-of-sequence" : null,
                "hand-over" => tried.Choice >= 5 || tried.By == before.Authority ? "not-permitted" : isLate ? "out-of-sequence" : null,
                _ when entry is null => "unknown-entry",
                _ => !tried.On(entry, before.LastEventAt).TryAccept(out var moved, out var own) ? own.Code
                    : SlowRules.Refuse(before, entry, tried, moved) ? "not-permitted"
                    : isLate ? "out-of-sequence"
                    : null,
            };
            return refusal?.Code == expected && (now is null || now.LastEventAt == at);
        });
        return agrees
            .Classify(history.Now.Any(entry => entry.Stage.IsClosed), "with a closed entry")
            .Classify(history.Steps.Any(step => step.Outcome.Value is Refusal), "with a refusal");
    }

    [Property(DisplayName = "INV-20 chains of duplicates and successors run in no circle and end at an entry of the register")]
    public bool Chains_end(ContinualImprovementRegister register) => register.All(entry =>
    {
        var steps = 0;
        for (var next = entry; next.Ending?.Other is { } other; next = register.Find(other)!)
        {
            if (++steps > register.Count || !register.TryFind(other, out _))
            {
                return false;
            }
        }

        return true;
    });

    [Property(DisplayName = "INV-23 parents form a forest, and no achieved parent had an open required part")]
    public bool Parents_form_a_forest(RegisterCourse history) => history.Now.All(entry =>
    {
        var steps = 0;
        for (var next = entry; next.Parent is { } parent; next = history.Now.Find(parent.Id)!)
        {
            if (++steps > history.Now.Count || !history.Now.TryFind(parent.Id, out _))
            {
                return false;
            }
        }

        return history.Now.PartsOf(entry.Id).Select(part => part.Id).SequenceEqual(
            history.Now.Where(part => part.Parent?.Id == entry.Id).Select(part => part.Id));
    });

    [Property(DisplayName = "INV-24 the shares of one effect sum to no more than the whole")]
    public bool Shares_sum_to_no_more_than_one(ContinualImprovementRegister register) => register
        .SelectMany(entry => entry.Benefits).Select(benefit => benefit.Share).OfType<Core.Improvements.Benefits.EffectShare>()
        .GroupBy(share => share.Effect).All(effect => effect.Sum(share => share.Part) <= 1);

    [Property(DisplayName = "INV-26 raised less closed is the change in open, period by period")]
    public bool Flow_adds_up(ContinualImprovementRegister register)
    {
        var bounds = Enumerable.Range(-1, 30).Select(day => ImprovementArbitraries.Start.AddDays(day * 7)).ToArray();
        var flow = register.Flow(bounds);
        return flow.Sum(period => period.Raised) == register.Count
            && flow.Zip(flow.Skip(1), (one, next) => next.OpenAtEnd == one.OpenAtEnd + next.Net).All(adds => adds)
            && flow[^1].OpenAtEnd == register.Count(entry => entry.Stage.IsOpen);
    }

    [Property(DisplayName = "INV-27 every open entry is in exactly one ageing bucket")]
    public bool Buckets_part_the_open(ContinualImprovementRegister register, byte days)
    {
        var at = register.LastEventAt.AddDays(days);
        var buckets = register.Ageing(at, 1, 2, 40);
        return buckets.SelectMany(bucket => bucket.Entries).Select(entry => entry.Id.Value).Order(StringComparer.Ordinal)
                .SequenceEqual(register.Where(entry => entry.Stage.IsOpen).Select(entry => entry.Id.Value))
            && buckets.All(bucket => bucket.Entries.All(entry =>
                (at - entry.RaisedAt).TotalDays >= bucket.FromDays && !((at - entry.RaisedAt).TotalDays >= bucket.ToDays)));
    }
}

/// <summary>The rules of a register, told without its index.</summary>
internal static class SlowRules
{
    public static bool Refuse(ContinualImprovementRegister register, Improvement entry, Command tried, Improvement moved)
    {
        var isAuthority = !register.Rules.AuthorityDecides || tried.By == register.Authority || tried.By == register.Rules.Deputy;
        var leadsTo = tried.Verb is "duplicate" or "supersede" ? moved.Ending!.Other
            : tried.Verb == "place" && moved.Parent is { } parent ? parent.Id : (ImprovementId?)null;
        return tried.Verb switch
        {
            "approve" => !isAuthority || (register.Rules.ApproverIsNotRaiser && tried.By == entry.RaisedBy),
            "reject" => !isAuthority,
            "supersede" => !isAuthority || Misleads(register, entry.Id, leadsTo!.Value, next => next.Ending?.Other),
            "duplicate" => Misleads(register, entry.Id, leadsTo!.Value, next => next.Ending?.Other),
            "place" => leadsTo is { } whole
                && (Misleads(register, entry.Id, whole, next => next.Parent?.Id) || register.Find(whole)!.Stage.IsClosed),
            "verify" => moved.Stage == ImprovementStage.Achieved
                && register.Any(part => part.Parent is { IsRequired: true } of && of.Id == entry.Id && part.Stage.IsOpen),
            "expect" => moved.Benefits[^1].Share is { } share && register.SelectMany(other => other.Benefits)
                .Where(benefit => benefit.Share?.Effect == share.Effect).Sum(benefit => benefit.Share!.Part) + share.Part > 1,
            _ => false,
        };
    }

    private static bool Misleads(
        ContinualImprovementRegister register, ImprovementId from, ImprovementId to, Func<Improvement, ImprovementId?> next)
    {
        for (ImprovementId? at = to; at is { } id; at = next(register.Find(id)!))
        {
            if (id == from || register.Find(id) is null)
            {
                return true;
            }
        }

        return false;
    }
}
