namespace LearningOrg.Core.Knowledge.Maps;

/// <summary>Knowledge on its way from people to people: planned, and in the end concluded.</summary>
/// <remarks>Equal when all of it is. Immutable. Made by <see cref="KnowledgeMap.PlanTransfer"/>.</remarks>
public sealed record KnowledgeTransfer
{
    private readonly Sequence<ActorId> _from;
    private readonly Sequence<ActorId> _to;

    internal KnowledgeTransfer(
        TransferId id,
        TransferTechnique technique,
        KnowledgeMode mode,
        TopicId topic,
        IReadOnlyList<ActorId> from,
        IReadOnlyList<ActorId> to,
        DateTimeOffset plannedAt)
    {
        Id = id;
        Technique = technique;
        Mode = mode;
        Topic = topic;
        _from = Sequence.Of(from);
        _to = Sequence.Of(to);
        PlannedAt = plannedAt;
    }

    /// <summary>The key it goes by.</summary>
    public TransferId Id { get; }

    /// <summary>In which way.</summary>
    public TransferTechnique Technique { get; }

    /// <summary>How the knowledge changes its form.</summary>
    public KnowledgeMode Mode { get; }

    /// <summary>Knowledge of what.</summary>
    public TopicId Topic { get; }

    /// <summary>Who passes it on, in the order they were named; empty where it comes from outside.</summary>
    public IReadOnlyList<ActorId> From => _from;

    /// <summary>Whom it is for, in the order they were named; never empty.</summary>
    public IReadOnlyList<ActorId> To => _to;

    /// <summary>When it was planned.</summary>
    public DateTimeOffset PlannedAt { get; }

    /// <summary>What came of it; null while it is open.</summary>
    public TransferResult? Result { get; internal init; }

    /// <summary>When it was concluded; null while it is open.</summary>
    public DateTimeOffset? ConcludedAt { get; internal init; }

    /// <summary>What was said about it in the end; null where nothing was.</summary>
    public string? Note { get; internal init; }

    /// <summary>Whether it is not concluded yet.</summary>
    public bool IsOpen => Result is null;

    /// <summary>As <c>T1 [open] Pairing on backup: ada to ben</c>.</summary>
    public override string ToString() => $"{Id} [{(Result is null ? "open" : Result.Name)}] {Told(Technique, Topic, From, To)}";

    internal static string Told(TransferTechnique technique, TopicId topic, IReadOnlyList<ActorId> from, IReadOnlyList<ActorId> to) =>
        $"{technique} on {topic}: {(from.Count == 0 ? "from outside" : MapText.Names(from))} to {MapText.Names(to)}";

}
