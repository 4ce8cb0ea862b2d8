using LearningOrg.Core.Improvements.Steps;

namespace LearningOrg.Core.Tests.Improvements.Steps;

public class ImprovementStepTest
{
    [Fact]
    public void There_are_six_questions_and_one_action_with_codes_of_their_own()
    {
        Assert.Equal(
            [
                "What is the vision?", "Where are we now?", "Where do we want to be?", "How do we get there?", "Take action", "Did we get there?",
                "How do we keep the momentum going?",
            ],
            ImprovementStep.All.Select(step => step.Name));
        Assert.Equal(["take-action"], ImprovementStep.All.Where(step => !step.IsQuestion).Select(step => step.Code));
        Assert.Equal(Enumerable.Range(0, 7), ImprovementStep.All.Select(step => step.Order));
        Assert.All(ImprovementStep.All, step => Assert.Same(step, ImprovementStep.FromCode(step.Code)));
        Assert.All(ImprovementStep.All, step => Assert.Equal(step.Code, step.Name.TrimEnd('?').ToLowerInvariant().Replace(' ', '-')));
    }

    [Fact]
    public void A_step_answers_for_itself() => Assert.All(ImprovementStep.All, step => Assert.Same(
        step,
        step.Match(
            vision: () => ImprovementStep.Vision,
            whereNow: () => ImprovementStep.WhereNow,
            whereToBe: () => ImprovementStep.WhereToBe,
            howToGetThere: () => ImprovementStep.HowToGetThere,
            takeAction: () => ImprovementStep.TakeAction,
            gotThere: () => ImprovementStep.GotThere,
            momentum: () => ImprovementStep.Momentum)));

    [Fact(DisplayName = "INV-7 an unknown code of a step fails")]
    public void An_unknown_code_fails()
    {
        var error = Assert.Throws<ArgumentException>("code", () => ImprovementStep.FromCode("Take action"));
        Assert.StartsWith(
            "'Take action' is not a code of ImprovementStep. Allowed: what-is-the-vision, where-are-we-now, ", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("code", () => ImprovementStep.FromCode(null!));
    }
}
