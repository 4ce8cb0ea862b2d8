using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Maps.Events;

/// <summary>A transfer of knowledge was planned.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Technique">In which way.</param>
/// <param name="Mode">How the knowledge changes its form.</param>
/// <param name="Topic">Knowledge of what.</param>
/// <param name="From">Who passes it on; empty where it comes from outside.</param>
/// <param name="To">Whom it is for; not empty.</param>
/// <param name="By">Who planned it.</param>
/// <param name="At">When.</param>
public sealed record TransferPlanned(
    TransferId Id,
    TransferTechnique Technique,
    KnowledgeMode Mode,
    TopicId Topic,
    IReadOnlyList<ActorId> From,
    IReadOnlyList<ActorId> To,
    ActorId By,
    DateTimeOffset At)
    : KnowledgeMapEvent(By, At)
{
    /// <summary>Who passes it on, in the order they were named; empty where it comes from outside.</summary>
    public IReadOnlyList<ActorId> From { get; init => field = Sequence.Of(Guard.Against.Null(value, nameof(From))); } =
        Sequence.Of(Guard.Against.Null(From));

    /// <summary>Whom it is for, in the order they were named; not empty.</summary>
    public IReadOnlyList<ActorId> To { get; init => field = Sequence.Of(Guard.Against.Null(value, nameof(To))); } =
        Sequence.Of(Guard.Against.Null(To));

    internal override string Verb => $"plan the transfer '{Id}'";

    private protected override string Story => $"transfer {Id} planned ({KnowledgeTransfer.Told(Technique, Topic, From, To)})";

    internal override Refusal? Doubt(MapState before) =>
        MapDoubts.OfTopic(before, Topic) ?? (before.Transfers.ContainsKey(Id) ? MapDoubts.Again(MapPart.Transfer, Id.Value) : null);

    internal override Refusal? Objection(MapState before)
    {
        if (From.Count == 0 && Technique.NeedsSomebodyWhoKnows)
        {
            return new NotPermitted(
                Verb, $"{Technique.Name} takes somebody who knows the topic", "Name at least one who passes it on, or choose training from outside.");
        }

        foreach (var person in From)
        {
            if (MapDoubts.OfHolder(before, person, Topic) is { } stranger)
            {
                return stranger;
            }
        }

        return null;
    }

    internal override MapState Change(MapState before)
    {
        Guard.Against.Unassigned(Id);
        Guard.Against.Null(Technique);
        Guard.Against.Null(Mode);
        PeopleGuard.Check(From, nameof(From), To, nameof(To));
        return before with { Transfers = before.Transfers.Add(Id, new(Id, Technique, Mode, Topic, From, To, At)) };
    }
}

/// <summary>A transfer of knowledge was concluded.</summary>
/// <param name="Id">Which one.</param>
/// <param name="Result">What came of it.</param>
/// <param name="Note">What was said about it; null where nothing was.</param>
/// <param name="By">Who concluded it.</param>
/// <param name="At">When.</param>
public sealed record TransferConcluded(TransferId Id, TransferResult Result, string? Note, ActorId By, DateTimeOffset At)
    : KnowledgeMapEvent(By, At)
{
    internal override string Verb => $"conclude the transfer '{Id}'";

    private protected override string Story => $"transfer {Id} concluded as {Result}{(Note is null ? null : $" ('{Note}')")}";

    internal override Refusal? Doubt(MapState before) =>
        before.Transfers.ContainsKey(Id) ? null : MapDoubts.Missing(MapPart.Transfer, Id.Value);

    internal override Refusal? Objection(MapState before) => before.Transfers[Id].Result is { } known
        ? new NotPermitted(Verb, $"it was concluded as {known} already", "Plan another transfer to take the matter up again.")
        : null;

    internal override MapState Change(MapState before) => before with
    {
        Transfers = before.Transfers.SetItem(Id, before.Transfers[Id] with
        {
            Result = Guard.Against.Null(Result),
            ConcludedAt = At,
            Note = Note is null ? null : Guard.Against.Blank(Note),
        }),
    };
}
