using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;

namespace LearningOrg.Core.Change.Requirements;

/// <summary>The latest survey has enough answers, and enough of them agree.</summary>
/// <remarks>Whether the share itself must be large enough, or the lower end of its interval, the policy says.</remarks>
public sealed record SurveyShare : GateRequirement
{
    private SurveyShare(Percentage atLeast, int answers)
    {
        AtLeast = atLeast;
        Answers = answers;
    }

    /// <summary>How many of those who answered must agree.</summary>
    public Percentage AtLeast { get; }

    /// <summary>How many must have answered; 1 or more.</summary>
    public int Answers { get; }

    /// <inheritdoc/>
    public override string Code => "survey-share";

    /// <inheritdoc/>
    public override IReadOnlyList<EvidenceKind> Kinds { get; } = new Sequence<EvidenceKind>([EvidenceKind.Survey]);

    private protected override string Story => $"a survey with {Text.Of(Answers)} answers or more, of which {Percent(AtLeast)} agree";

    /// <summary>Requires a survey.</summary>
    /// <param name="atLeast">How many of those who answered must agree.</param>
    /// <param name="answers">How many must have answered; 1 or more. Where fewer are concerned, all of them do.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of answers is smaller than 1.</exception>
    public static SurveyShare Of(Percentage atLeast, [InclusiveRange(1, int.MaxValue)] int answers)
    {
        Guard.Against.OutsideOf(answers, 1, int.MaxValue);
        return new(atLeast, answers);
    }

    internal override CriterionFinding Check(ReviewContext context)
    {
        if (context.Latest<SurveyEvidence>() is not { } survey)
        {
            return context.Unmet("there is no survey", $"Ask, and record {Story}.");
        }

        if (!context.Counts(survey))
        {
            return context.Unmet(context.WhyNot(survey), $"Ask again, and record {Story}.", survey);
        }

        // Nobody can have more answers than there are people: of a small group everybody is asked.
        var needed = Math.Min(Answers, survey.Population);
        if (survey.Share is not { } share || share.Whole < needed)
        {
            var answers = $"{Text.Of(survey.Answered)} {(survey.Answered == 1 ? "answer" : "answers")}";
            return context.Unmet(
                $"{survey.Id} has {answers} of {Text.Of(survey.Population)} {survey.Whom}", $"Ask until {Text.Of(needed)} have answered.", survey);
        }

        var interval = share.Wilson(context.Policy.Confidence, survey.Population);
        var found = context.Policy.LowerBoundCounts ? $"{share} agree in {survey.Id}, which stands for {interval}" : $"{share} agree in {survey.Id}";
        if (!share.IsAtLeast(AtLeast))
        {
            return context.Unmet($"{found}, where {Percent(AtLeast)} are asked for", "Convince more of them, and ask again.", survey);
        }

        return !context.Policy.LowerBoundCounts || interval.IsAtLeast(AtLeast)
            ? context.Met(found, survey)
            : context.Unmet(
                $"{found}, and the lower end must be {Percent(AtLeast)}",
                $"Ask more of the {Text.Of(survey.Population)} {survey.Whom}: the more answers, the narrower the interval.",
                survey);
    }
}
