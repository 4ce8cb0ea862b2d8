using LearningOrg.Core.Prioritization;

namespace LearningOrg.Core.Tests.Prioritization.Examples;

public class WsjfExample
{
    private sealed record Job(string Title, double? Value, double? Time, double? Risk, double? Size);

    [Fact]
    public void The_comments_are_true()
    {
        // <rank>
        Job[] jobs =
        [
            new("Single sign-on", Value: 8, Time: 5, Risk: 3, Size: 5),
            new("New data center", Value: 13, Time: 8, Risk: 5, Size: 13),
            new("Expiring certificate", Value: 3, Time: 13, Risk: 1, Size: 2),
            new("Better search", Value: 5, Time: 0, Risk: 0, Size: 1),
        ];

        var wsjf = new Wsjf<Job>(job => job.Value, job => job.Time, job => job.Risk, job => job.Size, backlog: "Infrastructure");
        foreach (var place in wsjf.Prioritize(jobs, id: job => job.Title))
        {
            Console.WriteLine($"{place.Rank}. {place.Id}: {place.Score}");
        }
        // 1. Expiring certificate: 8.5 (WSJF 1)
        // 2. Better search: 5 (WSJF 1)
        // 3. Single sign-on: 3.2 (WSJF 1)
        // 4. New data center: 2 (WSJF 1)

        Console.WriteLine(wsjf.Score(jobs[2]));
        // 8.5 = 3 Business value ÷ 2 Job size + 13 Time criticality ÷ 2 Job size + 1 Risk reduction ÷ 2 Job size

        Console.WriteLine(wsjf.Score(jobs[0] with { Size = 4 }));
        // not-scorable: No WSJF score: Job size is 4 (allowed: 1, 2, 3, 5, 8, 13 or 20).
        // </rank>
        Assert.Equal(
            [
                "1. Expiring certificate: 8.5 (WSJF 1)",
                "2. Better search: 5 (WSJF 1)",
                "3. Single sign-on: 3.2 (WSJF 1)",
                "4. New data center: 2 (WSJF 1)",
            ],
            wsjf.Prioritize(jobs, job => job.Title).Select(place => $"{place.Rank}. {place.Id}: {place.Score}"));
        Assert.Equal(
            "8.5 = 3 Business value ÷ 2 Job size + 13 Time criticality ÷ 2 Job size + 1 Risk reduction ÷ 2 Job size",
            wsjf.Score(jobs[2]).ToString());
        Assert.Equal(
            "not-scorable: No WSJF score: Job size is 4 (allowed: 1, 2, 3, 5, 8, 13 or 20).",
            wsjf.Score(jobs[0] with { Size = 4 }).ToString());
    }

    [Fact]
    public void Another_backlog_does_not_compare()
    {
        // <backlogs>
        Score Of(string backlog) =>
            new Wsjf<int>(_ => 8, _ => 5, _ => 3, _ => 5, backlog).Score(0).Match(scored => scored.Score, _ => default);

        try
        {
            _ = Of("Infrastructure") > Of("Applications");
        }
        catch (ArgumentException refused)
        {
            Console.WriteLine(refused.Message);
            // A score of WSJF 1 (relative to the backlog Infrastructure) cannot be compared with a score of
            // WSJF 1 (relative to the backlog Applications): model, version and unit must be the same. …
        }
        // </backlogs>
        Assert.StartsWith(
            "A score of WSJF 1 (relative to the backlog Infrastructure) cannot be compared with a score of "
            + "WSJF 1 (relative to the backlog Applications): model, version and unit must be the same.",
            Assert.Throws<ArgumentException>(() => Of("Infrastructure") > Of("Applications")).Message);
    }
}
