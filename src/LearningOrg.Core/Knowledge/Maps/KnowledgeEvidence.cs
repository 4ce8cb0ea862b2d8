using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Knowledge.Maps;

/// <summary>What shows that somebody knows a topic, and when that was: a drill, a review, a certificate.</summary>
/// <remarks>Equal when both are. Immutable.</remarks>
public sealed record KnowledgeEvidence
{
    private KnowledgeEvidence(string what, DateTimeOffset at)
    {
        What = what;
        At = at;
    }

    /// <summary>What was seen, in words; never blank.</summary>
    public string What { get; }

    /// <summary>When it was seen.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Describes evidence.</summary>
    /// <param name="what">What was seen, in words; not blank.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">The text is blank, or the instant is the default one.</exception>
    public static KnowledgeEvidence Of([NotEmpty] string what, DateTimeOffset at) => new(Guard.Against.Blank(what), Guard.Against.Default(at));

    /// <summary>As <c>restored the file server, 2026-03-01T09:00:00+00:00</c>.</summary>
    public override string ToString() => $"{What}, {Text.Of(At)}";
}
