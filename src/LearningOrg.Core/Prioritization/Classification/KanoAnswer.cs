using Ardalis.GuardClauses;

namespace LearningOrg.Core.Prioritization.Classification;

/// <summary>One of the five answers to a question of a Kano questionnaire, the same for both questions of a pair.</summary>
/// <remarks>
/// How would you feel if the product had the feature (functional), and how if it had not (dysfunctional)? A closed set in the order of the
/// printed table; the answers are names, not a scale to average.
/// </remarks>
public sealed class KanoAnswer : ClosedSet<KanoAnswer>
{
    private KanoAnswer(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>I would like that.</summary>
    public static KanoAnswer Like { get; } = new(0, "like", "Like");

    /// <summary>I expect that: it must be so.</summary>
    public static KanoAnswer Expect { get; } = new(1, "expect", "Expect");

    /// <summary>I would not care.</summary>
    public static KanoAnswer Neutral { get; } = new(2, "neutral", "Neutral");

    /// <summary>I could live with that.</summary>
    public static KanoAnswer LiveWith { get; } = new(3, "live-with", "Live with");

    /// <summary>I would dislike that.</summary>
    public static KanoAnswer Dislike { get; } = new(4, "dislike", "Dislike");

    /// <summary>All five.</summary>
    public static IReadOnlyList<KanoAnswer> All { get; } = Sequence.Of([Like, Expect, Neutral, LiveWith, Dislike]);

    /// <summary>The member with a code.</summary>
    /// <param name="code">The code of one of <see cref="All"/>.</param>
    /// <exception cref="ArgumentException">No member has the code; the message lists the codes.</exception>
    public static KanoAnswer FromCode(string code) => Find(All, code, nameof(code));

    /// <summary>Answers by member.</summary>
    public T Match<T>(Func<T> like, Func<T> expect, Func<T> neutral, Func<T> liveWith, Func<T> dislike)
    {
        Guard.Against.Null(like);
        Guard.Against.Null(expect);
        Guard.Against.Null(neutral);
        Guard.Against.Null(liveWith);
        Guard.Against.Null(dislike);
        return Order switch { 0 => like(), 1 => expect(), 2 => neutral(), 3 => liveWith(), _ => dislike() };
    }
}
