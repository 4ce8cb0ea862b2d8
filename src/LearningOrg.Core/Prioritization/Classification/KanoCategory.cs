using Ardalis.GuardClauses;

namespace LearningOrg.Core.Prioritization.Classification;

/// <summary>
/// What a feature does to satisfaction: must-be, one-dimensional, attractive, indifferent or reverse; or the answers contradict each other.
/// </summary>
/// <remarks>
/// Kano, Seraku, Takahashi and Tsuji (1984). A closed set in the order that decides ties: M &gt; O &gt; A &gt; I (Berger et al. 1993),
/// then, as this library adds, R and Q, which the published rule leaves open. The order is for ties only; a category is a name and no
/// number stands behind it.
/// </remarks>
public sealed class KanoCategory : ClosedSet<KanoCategory>
{
    private KanoCategory(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>M: its absence dissatisfies, its presence goes unnoticed.</summary>
    public static KanoCategory MustBe { get; } = new(0, "must-be", "Must-be");

    /// <summary>O: the more the better, the less the worse.</summary>
    public static KanoCategory OneDimensional { get; } = new(1, "one-dimensional", "One-dimensional");

    /// <summary>A: its presence delights, its absence goes unnoticed.</summary>
    public static KanoCategory Attractive { get; } = new(2, "attractive", "Attractive");

    /// <summary>I: neither matters.</summary>
    public static KanoCategory Indifferent { get; } = new(3, "indifferent", "Indifferent");

    /// <summary>R: the customer would rather be without it.</summary>
    public static KanoCategory Reverse { get; } = new(4, "reverse", "Reverse");

    /// <summary>Q: liked both ways, or disliked both ways; the question was misread or badly put.</summary>
    public static KanoCategory Questionable { get; } = new(5, "questionable", "Questionable");

    /// <summary>All six, in the order that decides ties.</summary>
    public static IReadOnlyList<KanoCategory> All { get; } =
        Sequence.Of([MustBe, OneDimensional, Attractive, Indifferent, Reverse, Questionable]);

    /// <summary>The letter that tables use: <c>M</c>, <c>O</c>, <c>A</c>, <c>I</c>, <c>R</c> or <c>Q</c>.</summary>
    public string Letter => Name.Substring(0, 1);

    /// <summary>The category of one respondent's pair of answers, by the standard evaluation table.</summary>
    /// <param name="functional">How they would feel if the product had the feature.</param>
    /// <param name="dysfunctional">How they would feel if it had not.</param>
    public static KanoCategory Of(KanoAnswer functional, KanoAnswer dysfunctional) =>
        KanoEvaluationTable.CategoryOf(Guard.Against.Null(functional), Guard.Against.Null(dysfunctional));

    /// <summary>The member with a code.</summary>
    /// <param name="code">The code of one of <see cref="All"/>.</param>
    /// <exception cref="ArgumentException">No member has the code; the message lists the codes.</exception>
    public static KanoCategory FromCode(string code) => Find(All, code, nameof(code));

    /// <summary>Answers by member.</summary>
    public T Match<T>(
        Func<T> mustBe, Func<T> oneDimensional, Func<T> attractive, Func<T> indifferent, Func<T> reverse, Func<T> questionable)
    {
        Guard.Against.Null(mustBe);
        Guard.Against.Null(oneDimensional);
        Guard.Against.Null(attractive);
        Guard.Against.Null(indifferent);
        Guard.Against.Null(reverse);
        Guard.Against.Null(questionable);
        return Order switch
        {
            0 => mustBe(),
            1 => oneDimensional(),
            2 => attractive(),
            3 => indifferent(),
            4 => reverse(),
            _ => questionable(),
        };
    }
}
