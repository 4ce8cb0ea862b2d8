using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Core.Change.Evidence;

/// <summary>What every piece of evidence has: a number, a date, a day on which it goes stale, and the criteria it speaks for.</summary>
/// <remarks>Equal when all of it is. Immutable.</remarks>
public sealed record EvidenceTag
{
    internal EvidenceTag(string id, DateTimeOffset datedAt, DateTimeOffset expiresAt, Sequence<string> criteria)
    {
        Id = id;
        DatedAt = datedAt;
        ExpiresAt = expiresAt;
        Criteria = criteria;
    }

    /// <summary>The number it goes by; unique within its initiative, letter by letter.</summary>
    public string Id { get; }

    /// <summary>When it was gathered.</summary>
    public DateTimeOffset DatedAt { get; }

    /// <summary>From when on it no longer counts; after <see cref="DatedAt"/>.</summary>
    public DateTimeOffset ExpiresAt { get; }

    /// <summary>The codes of the criteria it speaks for; none where its kind says that by itself.</summary>
    public IReadOnlyList<string> Criteria { get; }

    /// <summary>Tags a piece of evidence.</summary>
    /// <param name="id">Unique within its initiative; not blank, no white space around it.</param>
    /// <param name="datedAt">When it was gathered.</param>
    /// <param name="validFor">For how long it counts from then on; more than nothing.</param>
    /// <param name="criteria">The codes of the criteria it speaks for, each once; none where its kind says that by itself.</param>
    /// <exception cref="ArgumentException">The id is blank, the date the default one, the time nothing, or a code malformed or named twice.</exception>
    public static EvidenceTag Of(string id, DateTimeOffset datedAt, TimeSpan validFor, [UniqueName] params IEnumerable<string> criteria)
    {
        Guard.Against.Untidy(id);
        Guard.Against.Default(datedAt);
        var codes = Guard.Against.Null(criteria).Select(code => Guard.Against.Malformed(code, nameof(criteria))).ToArray();
        if (codes.Distinct(StringComparer.Ordinal).Count() < codes.Length)
        {
            throw new ArgumentException($"A criterion stands twice in {Text.List(codes)}. Name each once.", nameof(criteria));
        }

        return validFor > TimeSpan.Zero && validFor < DateTimeOffset.MaxValue - datedAt
            ? new(id, datedAt, datedAt + validFor, Sequence.Wrap(codes))
            : throw new ArgumentOutOfRangeException(
                nameof(validFor), validFor, $"{nameof(validFor)} must be longer than nothing, and end within the calendar.");
    }

    /// <summary>As <c>S1 of 2026-03-01T09:00:00+00:00, good until 2026-09-01T09:00:00+00:00</c>.</summary>
    public override string ToString() => $"{Id} of {Text.Of(DatedAt)}, good until {Text.Of(ExpiresAt)}";
}
