using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Change;

/// <summary>A step on the way from a reason to change to a change that stays.</summary>
/// <remarks>
/// Eight, after John P. Kotter, <i>Leading Change</i> (1996): the titles are his, what each is for and how it fails is said in our words. A closed set;
/// the code is what to store.
/// </remarks>
public sealed class ChangeStep : ClosedSet<ChangeStep>
{
    private ChangeStep(int order, string code, string name, string purpose, string failureMode)
        : base(order, code, name)
    {
        Purpose = purpose;
        FailureMode = failureMode;
    }

    /// <summary>People feel that things cannot stay as they are.</summary>
    [StageOrder(0)]
    public static ChangeStep Urgency { get; } = new(
        0,
        "urgency",
        "Establish a sense of urgency",
        "Enough people are convinced that staying as we are is the greater risk.",
        "Complacency: the reasons are known to a few, and the rest wait until it passes.");

    /// <summary>A group strong enough to lead the change is at work.</summary>
    [StageOrder(1)]
    public static ChangeStep Coalition { get; } = new(
        1,
        "coalition",
        "Create the guiding coalition",
        "A group with enough power, knowledge, trust and leadership carries the change.",
        "A weak group: a task force without line leaders, which others can outwait.");

    /// <summary>People can be told in five minutes where it leads.</summary>
    [StageOrder(2)]
    public static ChangeStep Vision { get; } = new(
        2,
        "vision",
        "Develop a vision and strategy",
        "Where it leads can be told in five minutes and is understood and wanted.",
        "Plans instead of a vision: a binder of projects that nobody can retell.");

    /// <summary>Those concerned have heard it and understood it.</summary>
    [StageOrder(3)]
    public static ChangeStep Communication { get; } = new(
        3,
        "communication",
        "Communicate the change vision",
        "Those concerned hear it often, in every channel they use, and understand it.",
        "Told too little by a factor of ten: one message, lost among all others.");

    /// <summary>What stands in the way is cleared away.</summary>
    [StageOrder(4)]
    public static ChangeStep Action { get; } = new(
        4,
        "action",
        "Empower broad-based action",
        "People who want to act can: what blocks them has an owner and is removed or accepted.",
        "The blocking boss is left in place, and everybody learns what the vision is worth.");

    /// <summary>Something that was planned has come about, and everybody can see it.</summary>
    [StageOrder(5)]
    public static ChangeStep Wins { get; } = new(
        5,
        "wins",
        "Generate short-term wins",
        "Gains that were planned, that people can see, and that are measured against a baseline.",
        "Wins are hoped for and not planned, so that the doubters go unanswered.");

    /// <summary>The gains are used to change more.</summary>
    [StageOrder(6)]
    public static ChangeStep Consolidation { get; } = new(
        6,
        "consolidation",
        "Consolidate gains and produce more change",
        "The trust that the wins earned pays for further and harder change.",
        "Victory is declared too soon, and what was gained drains away.");

    /// <summary>The new way has become the usual way.</summary>
    [StageOrder(7)]
    public static ChangeStep Culture { get; } = new(
        7,
        "culture",
        "Anchor new approaches in the culture",
        "The new way shows in who is hired and promoted, in what newcomers learn, and in who follows whom.",
        "Regression: with the next change of leaders the old way comes back.");

    /// <summary>All steps, in order.</summary>
    public static IReadOnlyList<ChangeStep> All { get; } =
        new Sequence<ChangeStep>([Urgency, Coalition, Vision, Communication, Action, Wins, Consolidation, Culture]);

    /// <summary>Its number, from 1.</summary>
    public int Number => Order + 1;

    /// <summary>What it is for, as a sentence.</summary>
    public string Purpose { get; }

    /// <summary>How it is known to fail, as a sentence.</summary>
    public string FailureMode { get; }

    /// <summary>The step with a code.</summary>
    /// <param name="code">As stored: <c>urgency</c>.</param>
    /// <exception cref="ArgumentException">No step has the code; the message lists those there are.</exception>
    public static ChangeStep FromCode(string code) => FromCode(code, nameof(code));

    /// <summary>Answers per step; a step added later will not compile until it has an answer too.</summary>
    /// <param name="urgency">The answer for <see cref="Urgency"/>.</param>
    /// <param name="coalition">The answer for <see cref="Coalition"/>.</param>
    /// <param name="vision">The answer for <see cref="Vision"/>.</param>
    /// <param name="communication">The answer for <see cref="Communication"/>.</param>
    /// <param name="action">The answer for <see cref="Action"/>.</param>
    /// <param name="wins">The answer for <see cref="Wins"/>.</param>
    /// <param name="consolidation">The answer for <see cref="Consolidation"/>.</param>
    /// <param name="culture">The answer for <see cref="Culture"/>.</param>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <exception cref="ArgumentNullException">The answer for the step is null.</exception>
    public T Match<T>(
        Func<T> urgency,
        Func<T> coalition,
        Func<T> vision,
        Func<T> communication,
        Func<T> action,
        Func<T> wins,
        Func<T> consolidation,
        Func<T> culture) => Order switch
    {
        0 => Guard.Against.Null(urgency)(),
        1 => Guard.Against.Null(coalition)(),
        2 => Guard.Against.Null(vision)(),
        3 => Guard.Against.Null(communication)(),
        4 => Guard.Against.Null(action)(),
        5 => Guard.Against.Null(wins)(),
        6 => Guard.Against.Null(consolidation)(),
        _ => Guard.Against.Null(culture)(),
    };

    internal static ChangeStep FromCode(string? code, string argument) => Find(All, code, argument);

    /// <summary>Its number and code, for sentences: <c>step 1, urgency</c>.</summary>
    internal string Spoken => $"step {Text.Of(Number)}, {Code}";
}
