using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Knowledge.Events;
using OneOf;

namespace LearningOrg.Core.Knowledge;

/// <summary>What a knowledge base answers: the base as it is now, or a reasoned no.</summary>
[MustUse]
public sealed class KnowledgeBaseOutcome
    : OneOfBase<Accepted<KnowledgeBase, KnowledgeBaseEvent>, ArticleRefusal, NotPermitted, OutOfSequence>
{
    /// <summary>A yes.</summary>
    /// <param name="accepted">The new base and its event.</param>
    public KnowledgeBaseOutcome(Accepted<KnowledgeBase, KnowledgeBaseEvent> accepted)
        : base(Guard.Against.Null(accepted))
    {
    }

    /// <summary>The id is in the base already, or is not in it.</summary>
    /// <param name="refusal">Which.</param>
    public KnowledgeBaseOutcome(ArticleRefusal refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The article as it stands, whoever asks, or another article does not permit the verb.</summary>
    /// <param name="refusal">Why not.</param>
    public KnowledgeBaseOutcome(NotPermitted refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The instant lies before the last event, of the article or of the base.</summary>
    /// <param name="refusal">Which instants.</param>
    public KnowledgeBaseOutcome(OutOfSequence refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>A yes.</summary>
    /// <param name="accepted">The new base and its event.</param>
    public static implicit operator KnowledgeBaseOutcome(Accepted<KnowledgeBase, KnowledgeBaseEvent> accepted) => new(accepted);

    /// <summary>The id is in the base already, or is not in it.</summary>
    /// <param name="refusal">Which.</param>
    public static implicit operator KnowledgeBaseOutcome(ArticleRefusal refusal) => new(refusal);

    /// <summary>The article as it stands, whoever asks, or another article does not permit the verb.</summary>
    /// <param name="refusal">Why not.</param>
    public static implicit operator KnowledgeBaseOutcome(NotPermitted refusal) => new(refusal);

    /// <summary>The instant lies before the last event, of the article or of the base.</summary>
    /// <param name="refusal">Which instants.</param>
    public static implicit operator KnowledgeBaseOutcome(OutOfSequence refusal) => new(refusal);

    /// <summary>Takes the new base, or else the refusal.</summary>
    /// <param name="now">The base after the verb, where the answer is true.</param>
    /// <param name="refusal">Why not, where the answer is false.</param>
    public bool TryAccept([NotNullWhen(true)] out KnowledgeBase? now, [NotNullWhen(false)] out Refusal? refusal)
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
