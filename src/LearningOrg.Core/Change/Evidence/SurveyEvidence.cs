using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Measurement.Proportions;

namespace LearningOrg.Core.Change.Evidence;

/// <summary>People were asked a question that can be agreed with.</summary>
public sealed record SurveyEvidence : ChangeEvidence
{
    private SurveyEvidence(EvidenceTag tag, string question, string whom, int agreeing, int answered, int population)
        : base(tag, EvidenceKind.Survey)
    {
        Question = question;
        Whom = whom;
        Agreeing = agreeing;
        Answered = answered;
        Population = population;
    }

    /// <summary>What they were asked, word for word.</summary>
    public string Question { get; }

    /// <summary>Of whom they are a sample: <c>managers</c>.</summary>
    public string Whom { get; }

    /// <summary>How many agree.</summary>
    public int Agreeing { get; }

    /// <summary>How many answered; may be none.</summary>
    public int Answered { get; }

    /// <summary>How many there are in all; 1 or more.</summary>
    public int Population { get; }

    /// <summary>How many of those who answered agree; null where nobody answered.</summary>
    public Proportion? Share => Answered == 0 ? null : Proportion.Of(Agreeing, Answered);

    private protected override string Story => $"{(Share is { } share ? share.ToString() : "nobody")} of {Text.Of(Population)} {Whom} agree: \"{Question}\"";

    /// <summary>Records a survey.</summary>
    /// <param name="tag">Number, date, validity, and the criteria it speaks for.</param>
    /// <param name="question">What they were asked; not blank.</param>
    /// <param name="whom">Of whom they are a sample; not blank.</param>
    /// <param name="agreeing">How many agree; not more than answered.</param>
    /// <param name="answered">How many answered; not more than there are.</param>
    /// <param name="population">How many there are in all; 1 or more.</param>
    /// <exception cref="ArgumentException">The tag is null or names no criterion, a text is blank, or a number is out of range.</exception>
    public static SurveyEvidence Of(
        EvidenceTag tag,
        [NotEmpty] string question,
        [NotEmpty] string whom,
        int agreeing,
        int answered,
        [InclusiveRange(1, int.MaxValue)] int population)
    {
        Guard.Against.OutsideOf(population, 1, int.MaxValue);
        Guard.Against.OutsideOf(answered, 0, population);
        Guard.Against.OutsideOf(agreeing, 0, answered);
        return new(tag, Guard.Against.Blank(question), Guard.Against.Blank(whom), agreeing, answered, population);
    }
}
