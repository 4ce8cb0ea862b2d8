using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge;

/// <summary>How an article is kept: by what it is judged, how often it is reviewed, who answers for it. No part of its content.</summary>
/// <remarks>Changed as <c>article.Details with { … }</c>. Equal when all of it is. Immutable.</remarks>
public sealed record ArticleDetails
{
    /// <summary>Experience-based, without a review policy, an owner or tags.</summary>
    public static ArticleDetails Default { get; } = new();

    /// <summary>By what it is judged; experience-based by default.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public ArticleGovernance Governance { get; init => field = Guard.Against.Null(value, nameof(Governance)); } = ArticleGovernance.ExperienceBased;

    /// <summary>How often it is to be reviewed; no policy by default.</summary>
    public ReviewPolicy ReviewPolicy { get; init; }

    /// <summary>Who answers for it; null where nobody does.</summary>
    /// <exception cref="ArgumentException">Unassigned.</exception>
    public ActorId? Owner { get; init => field = value is { } owner ? Guard.Against.Unassigned(owner, nameof(Owner)) : null; }

    /// <summary>Words to find it by; each once.</summary>
    /// <exception cref="ArgumentException">One is blank, has white space around it, or stands twice.</exception>
    public IReadOnlyList<string> Tags { get; init => field = Names(value); } = Sequence<string>.Empty;

    /// <summary>As <c>Compliance-based, every 6 months, owner ada</c>.</summary>
    public override string ToString() =>
        $"{Governance}, {ReviewPolicy}{(Owner is { } owner ? $", owner {owner}" : null)}{(Tags.Count == 0 ? null : $", {Text.List(Tags)}")}";

    private static Sequence<string> Names(IReadOnlyList<string> names, [CallerMemberName] string member = "")
    {
        var copy = Sequence.Of(Guard.Against.Null(names, member));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < copy.Count; index++)
        {
            if (!seen.Add(Guard.Against.UntidyAt(copy[index], member, index)))
            {
                throw new ArgumentException($"'{copy[index]}' stands twice in {member}. Name each once.", member);
            }
        }

        return copy;
    }
}
