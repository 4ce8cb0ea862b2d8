using LearningOrg.Core.Prioritization.Classification;

namespace LearningOrg.Core.Tests.Prioritization.Classification.Examples;

public class MoscowExample
{
    private sealed record Story(string Title, MoscowClass Class, double Days);

    [Fact]
    public void The_comments_are_true()
    {
        // <plan>
        Story[] stories =
        [
            new("Log in", MoscowClass.Must, 8),
            new("Raise an idea", MoscowClass.Must, 6),
            new("Vote on ideas", MoscowClass.Should, 4),
            new("Avatars", MoscowClass.Could, 2),
            new("Mobile app", MoscowClass.WontThisTime, 40),
        ];

        var plan = MoscowPlan.Of(stories, story => story.Class, story => story.Days);
        Console.WriteLine(plan);
        // Must 70 %, Should 20 %, Could 10 % of 20; Won't this time 40

        var firstToGo = plan.ItemsOf(MoscowClass.Could);        // the Story "Avatars" itself
        if (plan.Warning is { } warning)
        {
            Console.WriteLine(warning);
            // Must items take 70 % of the planned effort, more than 60 %: too little is left to drop when an estimate proves wrong.
            // Ask of each what happens without it; where there is a way round, it is a Should.
        }
        // </plan>
        Assert.Equal("Must 70 %, Should 20 %, Could 10 % of 20; Won't this time 40", plan.ToString());
        Assert.Same(stories[3], Assert.Single(firstToGo));
        Assert.Equal(
            "Must items take 70 % of the planned effort, more than 60 %: too little is left to drop when an estimate proves wrong. "
            + "Ask of each what happens without it; where there is a way round, it is a Should.",
            plan.Warning!.Message);
    }
}
