using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Maps.Events;

/// <summary>Somebody was found to know a topic.</summary>
/// <param name="Person">Who.</param>
/// <param name="Topic">What they know about.</param>
/// <param name="Proficiency">How well.</param>
/// <param name="Evidence">What shows it.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="At">When it was recorded.</param>
public sealed record HolderAdded(
    ActorId Person, TopicId Topic, TopicProficiency Proficiency, KnowledgeEvidence Evidence, ActorId By, DateTimeOffset At)
    : KnowledgeMapEvent(By, At)
{
    internal override string Verb => $"add the holder '{MapDoubts.Holder(Person, Topic)}'";

    private protected override string Story => $"holder {MapDoubts.Holder(Person, Topic)} at {Proficiency} ({Evidence}) added";

    internal override Refusal? Doubt(MapState before) =>
        MapDoubts.OfTopic(before, Topic)
        ?? (before.Find(Person, Topic) is null ? null : MapDoubts.Again(MapPart.Holder, MapDoubts.Holder(Person, Topic)))
        ?? MapDoubts.OfFuture(Verb, "its evidence", Guard.Against.Null(Evidence).At, At);

    internal override MapState Change(MapState before) => before.With(
        new KnowledgeHolding(Guard.Against.Unassigned(Person), Topic, Guard.Against.Null(Proficiency), Evidence, LastUsedAt: null));
}

/// <summary>What somebody knows was confirmed by new evidence, at the proficiency that it shows.</summary>
/// <param name="Person">Who.</param>
/// <param name="Topic">What they know about.</param>
/// <param name="Proficiency">How well, as the new evidence shows it: more than before, less, or the same.</param>
/// <param name="Evidence">What shows it.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="At">When it was recorded.</param>
public sealed record HolderConfirmed(
    ActorId Person, TopicId Topic, TopicProficiency Proficiency, KnowledgeEvidence Evidence, ActorId By, DateTimeOffset At)
    : KnowledgeMapEvent(By, At)
{
    internal override string Verb => $"confirm the holder '{MapDoubts.Holder(Person, Topic)}'";

    private protected override string Story => $"holder {MapDoubts.Holder(Person, Topic)} confirmed at {Proficiency} ({Evidence})";

    internal override Refusal? Doubt(MapState before) =>
        MapDoubts.OfHolder(before, Person, Topic) ?? MapDoubts.OfFuture(Verb, "its evidence", Guard.Against.Null(Evidence).At, At);

    internal override Refusal? Objection(MapState before) => before.Find(Person, Topic)!.Evidence.At is var known && Evidence.At < known
        ? new NotPermitted(Verb, $"there is later evidence, of {Text.Of(known)}", "Hand in evidence of that instant or a later one.")
        : null;

    internal override MapState Change(MapState before) =>
        before.With(before.Find(Person, Topic)! with { Proficiency = Guard.Against.Null(Proficiency), Evidence = Evidence });
}

/// <summary>Somebody used what they know of a topic.</summary>
/// <param name="Person">Who.</param>
/// <param name="Topic">What they know about.</param>
/// <param name="UsedAt">When they used it.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="At">When it was recorded.</param>
public sealed record KnowledgeUsed(ActorId Person, TopicId Topic, DateTimeOffset UsedAt, ActorId By, DateTimeOffset At)
    : KnowledgeMapEvent(By, At)
{
    internal override string Verb => $"record a use by '{MapDoubts.Holder(Person, Topic)}'";

    private protected override string Story => $"use by {MapDoubts.Holder(Person, Topic)} of {Text.Of(UsedAt)} recorded";

    internal override Refusal? Doubt(MapState before) =>
        MapDoubts.OfHolder(before, Person, Topic) ?? MapDoubts.OfFuture(Verb, "the use", UsedAt, At);

    internal override Refusal? Objection(MapState before) => before.Find(Person, Topic)!.LastUsedAt is { } last && UsedAt <= last
        ? new NotPermitted(Verb, $"there is one of {Text.Of(last)} already", "Record uses later than that.")
        : null;

    internal override MapState Change(MapState before) =>
        before.With(before.Find(Person, Topic)! with { LastUsedAt = Guard.Against.Default(UsedAt) });
}

/// <summary>Somebody left, and with them what they know.</summary>
/// <param name="Person">Who.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="At">When it was recorded.</param>
public sealed record HolderLeft(ActorId Person, ActorId By, DateTimeOffset At) : KnowledgeMapEvent(By, At)
{
    internal override string Verb => $"record that '{Person}' left";

    private protected override string Story => $"leaving of {Person} recorded";

    internal override Refusal? Doubt(MapState before) =>
        before.TopicsOf.ContainsKey(Person) ? null : MapDoubts.Missing(MapPart.Person, Person.Value);

    internal override MapState Change(MapState before) => before.Without(Person);
}
