using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Improvements.Steps;

/// <summary>A step of the improvement model, which leads from a vision to a gain that stays.</summary>
/// <remarks>
/// Seven: the six questions of the older model, and taking action, which the newer one sets between the fourth and the fifth as a step of its own
/// and which answers no question (<see cref="IsQuestion"/>). A closed set; the code is what to store, the order may change when steps are added.
/// </remarks>
public sealed class ImprovementStep : ClosedSet<ImprovementStep>
{
    private ImprovementStep(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>Which goal of the organization's strategy it serves: a strategy that the entry names.</summary>
    [StageOrder(0)]
    public static ImprovementStep Vision { get; } = new(0, "what-is-the-vision", "What is the vision?");

    /// <summary>Where things stand before the change: a measured baseline.</summary>
    [StageOrder(1)]
    public static ImprovementStep WhereNow { get; } = new(1, "where-are-we-now", "Where are we now?");

    /// <summary>Where things are to stand, and when that is looked at: a target.</summary>
    [StageOrder(2)]
    public static ImprovementStep WhereToBe { get; } = new(2, "where-do-we-want-to-be", "Where do we want to be?");

    /// <summary>Who answers for it, and that it is to be done as planned: an owner, an approval, and tasks where there are any.</summary>
    [StageOrder(3)]
    public static ImprovementStep HowToGetThere { get; } = new(3, "how-do-we-get-there", "How do we get there?");

    /// <summary>The work: begun, its tasks settled, and ended.</summary>
    [StageOrder(4)]
    public static ImprovementStep TakeAction { get; } = new(4, "take-action", "Take action");

    /// <summary>Whether the target is met, yes or no: a verification of what was measured after the change.</summary>
    [StageOrder(5)]
    public static ImprovementStep GotThere { get; } = new(5, "did-we-get-there", "Did we get there?");

    /// <summary>Whether the gain stays, yes or no: a review of what was measured since the verification.</summary>
    [StageOrder(6)]
    public static ImprovementStep Momentum { get; } = new(6, "how-do-we-keep-the-momentum-going", "How do we keep the momentum going?");

    /// <summary>All steps, in order.</summary>
    public static IReadOnlyList<ImprovementStep> All { get; } =
        new Sequence<ImprovementStep>([Vision, WhereNow, WhereToBe, HowToGetThere, TakeAction, GotThere, Momentum]);

    /// <summary>Whether it is one of the six questions; <see cref="TakeAction"/> is none.</summary>
    public bool IsQuestion => this != TakeAction;

    /// <summary>The step with a code.</summary>
    /// <param name="code">As stored: <c>where-are-we-now</c>.</param>
    /// <exception cref="ArgumentException">No step has the code; the message lists those there are.</exception>
    public static ImprovementStep FromCode(string code) => FromCode(code, nameof(code));

    /// <summary>Answers per step; a step added later will not compile until it has an answer too.</summary>
    /// <param name="vision">The answer for <see cref="Vision"/>.</param>
    /// <param name="whereNow">The answer for <see cref="WhereNow"/>.</param>
    /// <param name="whereToBe">The answer for <see cref="WhereToBe"/>.</param>
    /// <param name="howToGetThere">The answer for <see cref="HowToGetThere"/>.</param>
    /// <param name="takeAction">The answer for <see cref="TakeAction"/>.</param>
    /// <param name="gotThere">The answer for <see cref="GotThere"/>.</param>
    /// <param name="momentum">The answer for <see cref="Momentum"/>.</param>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <exception cref="ArgumentNullException">The answer for the step is null.</exception>
    public T Match<T>(
        Func<T> vision, Func<T> whereNow, Func<T> whereToBe, Func<T> howToGetThere, Func<T> takeAction, Func<T> gotThere, Func<T> momentum) => Order switch
    {
        0 => Guard.Against.Null(vision)(),
        1 => Guard.Against.Null(whereNow)(),
        2 => Guard.Against.Null(whereToBe)(),
        3 => Guard.Against.Null(howToGetThere)(),
        4 => Guard.Against.Null(takeAction)(),
        5 => Guard.Against.Null(gotThere)(),
        _ => Guard.Against.Null(momentum)(),
    };

    internal static ImprovementStep FromCode(string? code, string argument) => Find(All, code, argument);
}
