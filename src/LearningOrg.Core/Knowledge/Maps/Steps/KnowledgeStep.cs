using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Knowledge.Maps.Steps;

/// <summary>A step of starting knowledge management.</summary>
/// <remarks>
/// Six, from listing the roles to keeping what is known relevant. A closed set; the code is what to store.
/// </remarks>
public sealed class KnowledgeStep : ClosedSet<KnowledgeStep>
{
    private KnowledgeStep(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>Which roles there are in the work.</summary>
    [StageOrder(0)]
    public static KnowledgeStep Roles { get; } = new(0, "list-the-roles", "List the roles");

    /// <summary>Which activities of the roles would be better for better knowledge, and knowledge of what.</summary>
    [StageOrder(1)]
    public static KnowledgeStep Activities { get; } = new(1, "identify-activities", "Identify the activities");

    /// <summary>How knowledge is to pass from people to people: mentoring, shadowing, pairing, communities, training, documents.</summary>
    [StageOrder(2)]
    public static KnowledgeStep Techniques { get; } = new(2, "identify-techniques", "Identify tools and techniques");

    /// <summary>That people pass on what they know, and that it comes to something.</summary>
    [StageOrder(3)]
    public static KnowledgeStep Share { get; } = new(3, "motivate-to-share", "Motivate people to share");

    /// <summary>That people use what others shared, say what they think of it, and get an answer.</summary>
    [StageOrder(4)]
    public static KnowledgeStep Use { get; } = new(4, "motivate-to-use", "Motivate people to use");

    /// <summary>That what is known and written down is looked at again before it fades.</summary>
    [StageOrder(5)]
    public static KnowledgeStep Relevance { get; } = new(5, "manage-relevance", "Manage relevance");

    /// <summary>All steps, in order.</summary>
    public static IReadOnlyList<KnowledgeStep> All { get; } = new Sequence<KnowledgeStep>([Roles, Activities, Techniques, Share, Use, Relevance]);

    /// <summary>The step with a code.</summary>
    /// <param name="code">As stored: <c>list-the-roles</c>.</param>
    /// <exception cref="ArgumentException">No step has the code; the message lists those there are.</exception>
    public static KnowledgeStep FromCode(string code) => FromCode(code, nameof(code));

    /// <summary>Answers per step; a step added later will not compile until it has an answer too.</summary>
    /// <param name="roles">The answer for <see cref="Roles"/>.</param>
    /// <param name="activities">The answer for <see cref="Activities"/>.</param>
    /// <param name="techniques">The answer for <see cref="Techniques"/>.</param>
    /// <param name="share">The answer for <see cref="Share"/>.</param>
    /// <param name="use">The answer for <see cref="Use"/>.</param>
    /// <param name="relevance">The answer for <see cref="Relevance"/>.</param>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <exception cref="ArgumentNullException">The answer for the step is null.</exception>
    public T Match<T>(Func<T> roles, Func<T> activities, Func<T> techniques, Func<T> share, Func<T> use, Func<T> relevance) => Order switch
    {
        0 => Guard.Against.Null(roles)(),
        1 => Guard.Against.Null(activities)(),
        2 => Guard.Against.Null(techniques)(),
        3 => Guard.Against.Null(share)(),
        4 => Guard.Against.Null(use)(),
        _ => Guard.Against.Null(relevance)(),
    };

    internal static KnowledgeStep FromCode(string? code, string argument) => Find(All, code, argument);
}
