using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Knowledge.Maps.Events;
using OneOf;

namespace LearningOrg.Core.Knowledge.Maps;

/// <summary>What a knowledge map answers: the map as it is now, or a reasoned no.</summary>
[MustUse]
public sealed class KnowledgeMapOutcome : OneOfBase<Accepted<KnowledgeMap, KnowledgeMapEvent>, MapPartRefusal, NotPermitted, OutOfSequence>
{
    /// <summary>A yes.</summary>
    /// <param name="accepted">The new map and its event.</param>
    public KnowledgeMapOutcome(Accepted<KnowledgeMap, KnowledgeMapEvent> accepted)
        : base(Guard.Against.Null(accepted))
    {
    }

    /// <summary>What was named is on the map already, or is not on it.</summary>
    /// <param name="refusal">Which.</param>
    public KnowledgeMapOutcome(MapPartRefusal refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>What the map knows does not permit it.</summary>
    /// <param name="refusal">Why not.</param>
    public KnowledgeMapOutcome(NotPermitted refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The instant lies before the map's last event.</summary>
    /// <param name="refusal">Which instants.</param>
    public KnowledgeMapOutcome(OutOfSequence refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>A yes.</summary>
    /// <param name="accepted">The new map and its event.</param>
    public static implicit operator KnowledgeMapOutcome(Accepted<KnowledgeMap, KnowledgeMapEvent> accepted) => new(accepted);

    /// <summary>What was named is on the map already, or is not on it.</summary>
    /// <param name="refusal">Which.</param>
    public static implicit operator KnowledgeMapOutcome(MapPartRefusal refusal) => new(refusal);

    /// <summary>What the map knows does not permit it.</summary>
    /// <param name="refusal">Why not.</param>
    public static implicit operator KnowledgeMapOutcome(NotPermitted refusal) => new(refusal);

    /// <summary>The instant lies before the map's last event.</summary>
    /// <param name="refusal">Which instants.</param>
    public static implicit operator KnowledgeMapOutcome(OutOfSequence refusal) => new(refusal);

    /// <summary>Takes the new map, or else the refusal.</summary>
    /// <param name="now">The map after the verb, where the answer is true.</param>
    /// <param name="refusal">Why not, where the answer is false.</param>
    public bool TryAccept([NotNullWhen(true)] out KnowledgeMap? now, [NotNullWhen(false)] out Refusal? refusal)
    {
        if (Value is Refusal no)
        {
            now = null;
            refusal = no;
            return false;
        }

        now = AsT0.Now;
        refusal = null;
        return true;
    }

    /// <summary>What happened, or the refusal.</summary>
    public override string ToString() => IsT0 ? AsT0.Event.ToString() : Value.ToString()!;
}
