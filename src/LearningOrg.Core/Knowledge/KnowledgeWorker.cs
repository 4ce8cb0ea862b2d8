using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Knowledge;

/// <summary>Who does something with an article, and what they are trusted to do: handed in with each verb.</summary>
/// <remarks>
/// Proficiency is kept where people are kept, not in articles; the host looks it up and hands it in, and each event records it as it was then.
/// Equal when both are. <c>default</c> means nobody: <see cref="IsUnassigned"/>, and refused everywhere.
/// </remarks>
[NoDefault, PersonalIdentity]
public readonly record struct KnowledgeWorker
{
    private readonly AuthoringProficiency? _proficiency;

    private KnowledgeWorker(ActorId actor, AuthoringProficiency proficiency)
    {
        Actor = actor;
        _proficiency = proficiency;
    }

    /// <summary>Who.</summary>
    public ActorId Actor { get; }

    /// <summary>What they are trusted to do; of nobody, that of a candidate.</summary>
    public AuthoringProficiency Proficiency => _proficiency ?? AuthoringProficiency.Candidate;

    /// <summary>Whether this is <c>default</c> and means nobody.</summary>
    public bool IsUnassigned => _proficiency is null;

    /// <summary>Names somebody and what they are trusted to do.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="proficiency">What they are trusted to do.</param>
    /// <exception cref="ArgumentException">The actor is unassigned or the proficiency null.</exception>
    public static KnowledgeWorker Of(ActorId actor, AuthoringProficiency proficiency) =>
        new(Guard.Against.Unassigned(actor), Guard.Against.Null(proficiency));

    /// <summary>As <c>ada (Contributor)</c>, or <c>(unassigned)</c>.</summary>
    public override string ToString() => IsUnassigned ? "(unassigned)" : $"{Actor} ({Proficiency})";
}
