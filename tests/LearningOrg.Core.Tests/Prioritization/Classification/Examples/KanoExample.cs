using LearningOrg.Core.Prioritization.Classification;

namespace LearningOrg.Core.Tests.Prioritization.Classification.Examples;

public class KanoExample
{
    [Fact]
    public void The_comments_are_true()
    {
        // <survey>
        // "How would you feel if the portal showed the status of your request?" "And how if it did not?"
        (KanoAnswer Functional, KanoAnswer Dysfunctional)[] answers =
        [
            (KanoAnswer.Expect, KanoAnswer.Dislike),        // Must-be
            (KanoAnswer.Neutral, KanoAnswer.Dislike),       // Must-be
            (KanoAnswer.Like, KanoAnswer.Dislike),          // One-dimensional
            (KanoAnswer.Like, KanoAnswer.LiveWith),         // Attractive
            (KanoAnswer.Like, KanoAnswer.Like),             // Questionable
        ];

        var survey = KanoSurvey.Of(answers);
        Console.WriteLine(survey);                          // 5 answers: M 2, O 1, A 1, I 0, R 0, Q 1
        var most = survey.MostFrequent;                     // Must-be
        var better = survey.SatisfactionCoefficient;        // (A + O) / (A + O + M + I) = 2 / 4 = 0.5
        var worse = survey.DissatisfactionCoefficient;      // −(O + M) / (A + O + M + I) = −3 / 4 = −0.75
        var questionable = survey.QuestionableShare;        // 20 %: look at the wording of the question
        // </survey>
        Assert.Equal(
            ["Must-be", "Must-be", "One-dimensional", "Attractive", "Questionable"],
            answers.Select(answer => KanoCategory.Of(answer.Functional, answer.Dysfunctional).Name));
        Assert.Equal("5 answers: M 2, O 1, A 1, I 0, R 0, Q 1", survey.ToString());
        Assert.Same(KanoCategory.MustBe, most);
        Assert.Equal(0.5, better);
        Assert.Equal(-0.75, worse);
        Assert.Equal("20 %", questionable.ToString());
    }
}
