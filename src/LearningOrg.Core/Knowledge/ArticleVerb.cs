namespace LearningOrg.Core.Knowledge;

/// <summary>What can be done to an article.</summary>
internal sealed class ArticleVerb : ClosedSet<ArticleVerb>
{
    private ArticleVerb(int order, string code, string name)
        : base(order, code, name)
    {
    }

    public static ArticleVerb Capture { get; } = new(0, "capture", "Capture");

    public static ArticleVerb Complete { get; } = new(1, "complete", "Complete");

    public static ArticleVerb CompleteValidated { get; } = new(2, "complete-validated", "Complete and validate");

    public static ArticleVerb Validate { get; } = new(3, "validate", "Validate");

    public static ArticleVerb Flag { get; } = new(4, "flag", "Flag");

    public static ArticleVerb AnswerFlag { get; } = new(5, "answer-flag", "Answer a flag of");

    public static ArticleVerb Fix { get; } = new(6, "fix", "Fix");

    public static ArticleVerb Amend { get; } = new(7, "amend", "Amend");

    public static ArticleVerb Review { get; } = new(8, "review", "Review");

    public static ArticleVerb Reuse { get; } = new(9, "reuse", "Reuse");

    public static ArticleVerb Widen { get; } = new(10, "widen", "Widen the audience of");

    public static ArticleVerb Narrow { get; } = new(11, "narrow", "Narrow the audience of");

    public static ArticleVerb Check { get; } = new(12, "check", "Check");

    public static ArticleVerb Archive { get; } = new(13, "archive", "Archive");

    public static ArticleVerb Reinstate { get; } = new(14, "reinstate", "Reinstate");

    public static ArticleVerb Discard { get; } = new(15, "discard", "Discard");

    /// <summary>The name inside a sentence: <c>answer a flag of</c>.</summary>
    public string Imperative => char.ToLowerInvariant(Name[0]) + Name.Substring(1);

    public static IReadOnlyList<ArticleVerb> All { get; } = new Sequence<ArticleVerb>(
    [
        Capture, Complete, CompleteValidated, Validate, Flag, AnswerFlag, Fix, Amend, Review, Reuse, Widen, Narrow, Check, Archive, Reinstate, Discard,
    ]);
}
