using LearningOrg.Core.Knowledge.Maps;

namespace LearningOrg.Core.Tests.Knowledge.Maps;

/// <summary>One thing to try on a map; the instant is so many days from the last event, before it when negative.</summary>
public sealed record MapCommand(
    string Verb,
    RoleId Role,
    ActivityId Activity,
    TopicId Topic,
    ActorId Person,
    ActorId Other,
    TopicProficiency Level,
    TransferTechnique Technique,
    TransferResult Result,
    int DaysAfterLast,
    int SeenDaysBefore,
    int Choice)
{
    public TransferId Transfer => TransferId.Of($"T{Choice % 3}");

    public KnowledgeMode? Mode => Choice > 6 ? KnowledgeMode.All[Choice % 4] : null;

    public string? Note => Choice > 4 ? "went well" : null;

    public DateTimeOffset At(DateTimeOffset last) => last.AddDays(DaysAfterLast).ToOffset(TimeSpan.FromHours(Choice % 3));

    public DateTimeOffset SeenAt(DateTimeOffset last) => At(last).AddDays(-SeenDaysBefore);

    public ActorId[] From => Choice % 4 == 3 ? [] : [Person];

    public override string ToString() => $"{Verb} {Role}/{Activity}/{Topic} {Person}>{Other} {Level} {Technique} {DaysAfterLast:+0;-0;0}d/{Choice}";

    public KnowledgeMapOutcome On(KnowledgeMap map)
    {
        var (at, by, seen) = (At(map.LastEventAt), ActorId.Of("keeper"), SeenAt(map.LastEventAt));
        return Verb switch
        {
            "role" => map.ListRole(Role, by, at),
            "activity" => map.ListActivity(Activity, by, at),
            "topic" => map.ListTopic(Topic, by, at),
            "need" => map.StateNeed(Role, Activity, Topic, Level, by, at),
            "drop" => map.DropNeed(Role, Activity, Topic, "automated", by, at),
            "hold" => map.AddHolder(Person, Topic, Level, KnowledgeEvidence.Of("a drill", seen), by, at),
            "confirm" => map.Confirm(Person, Topic, Level, KnowledgeEvidence.Of("a review", seen), by, at),
            "use" => map.RecordUse(Person, Topic, seen, by, at),
            "leave" => map.RecordLeaving(Person, by, at),
            "plan" => map.PlanTransfer(Transfer, Technique, Topic, From, [Other], by, at, Mode),
            "conclude" => map.ConcludeTransfer(Transfer, Result, by, at, Note),
            _ => throw new InvalidOperationException(Verb),
        };
    }
}
