using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Maps;

/// <summary>How well a person knows a topic.</summary>
/// <remarks>
/// A closed set, from the least to the most; the code is what to store. It says what somebody can do in the work, as far as there is evidence. It is no
/// licence to publish articles, which is another matter, and no mark of a person: somebody is at home in one topic and new to the next.
/// </remarks>
public sealed class TopicProficiency : ClosedSet<TopicProficiency>
{
    private TopicProficiency(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>Knows what it is about, and whom to ask.</summary>
    public static TopicProficiency Aware { get; } = new(0, "aware", "Aware");

    /// <summary>Does it with somebody's help.</summary>
    public static TopicProficiency Assisted { get; } = new(1, "assisted", "Assisted");

    /// <summary>Does it alone.</summary>
    public static TopicProficiency Independent { get; } = new(2, "independent", "Independent");

    /// <summary>Does it alone, and helps others to.</summary>
    public static TopicProficiency Teaching { get; } = new(3, "teaching", "Teaching");

    /// <summary>All proficiencies, in order.</summary>
    public static IReadOnlyList<TopicProficiency> All { get; } = new Sequence<TopicProficiency>([Aware, Assisted, Independent, Teaching]);

    /// <summary>Whether it is as much as another, or more.</summary>
    /// <param name="required">The other.</param>
    public bool IsAtLeast(TopicProficiency required) => Order >= Guard.Against.Null(required).Order;

    /// <summary>The proficiency with a code.</summary>
    /// <param name="code">As stored: <c>independent</c>.</param>
    /// <exception cref="ArgumentException">No proficiency has the code; the message lists those there are.</exception>
    public static TopicProficiency FromCode(string code) => FromCode(code, nameof(code));

    /// <summary>Answers per proficiency; a proficiency added later will not compile until it has an answer too.</summary>
    /// <param name="aware">The answer for <see cref="Aware"/>.</param>
    /// <param name="assisted">The answer for <see cref="Assisted"/>.</param>
    /// <param name="independent">The answer for <see cref="Independent"/>.</param>
    /// <param name="teaching">The answer for <see cref="Teaching"/>.</param>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <exception cref="ArgumentNullException">The answer for the proficiency is null.</exception>
    public T Match<T>(Func<T> aware, Func<T> assisted, Func<T> independent, Func<T> teaching) => Order switch
    {
        0 => Guard.Against.Null(aware)(),
        1 => Guard.Against.Null(assisted)(),
        2 => Guard.Against.Null(independent)(),
        _ => Guard.Against.Null(teaching)(),
    };

    internal static TopicProficiency FromCode(string? code, string argument) => Find(All, code, argument);
}
