using LearningOrg.Core.Prioritization;

namespace LearningOrg.Core.Tests.Prioritization.Examples;

public class RiskPriorityNumberExample
{
    private sealed record Failure(string Title, int Severity, int Occurrence, int Detection);

    [Fact]
    public void The_comments_are_true()
    {
        // <rank>
        Failure[] failures =
        [
            new("Backup cannot be restored", Severity: 10, Occurrence: 2, Detection: 5),
            new("Report comes late", Severity: 2, Occurrence: 10, Detection: 5),
            new("Wrong approver", Severity: 6, Occurrence: 4, Detection: 3),
        ];

        var rpn = new RiskPriorityNumber<Failure>(failure => failure.Severity, failure => failure.Occurrence, failure => failure.Detection);
        var ranking = rpn.Prioritize(failures, id: failure => failure.Title);
        foreach (var place in ranking)
        {
            Console.WriteLine($"{place.Rank}. {place.Id}: {place.Breakdown}");
        }
        // 1. Backup cannot be restored: 100 = 10 Severity × 2 Occurrence × 5 Detection
        // 1. Report comes late: 100 = 2 Severity × 10 Occurrence × 5 Detection
        // 3. Wrong approver: 72 = 6 Severity × 4 Occurrence × 3 Detection

        Console.WriteLine(ranking.Caution);
        // A heuristic: ordinal ratings are multiplied, and only 120 of the 1,000 values can occur.
        // </rank>
        Assert.Equal(
            [
                "1. Backup cannot be restored: 100 = 10 Severity × 2 Occurrence × 5 Detection",
                "1. Report comes late: 100 = 2 Severity × 10 Occurrence × 5 Detection",
                "3. Wrong approver: 72 = 6 Severity × 4 Occurrence × 3 Detection",
            ],
            Printed.Places(ranking));
        Assert.Equal("A heuristic: ordinal ratings are multiplied, and only 120 of the 1,000 values can occur.", ranking.Caution);
    }
}
