using LearningOrg.Core.Prioritization.Classification;

namespace LearningOrg.Core.Tests.Prioritization.Classification.Examples;

public class ActionPriorityExample
{
    [Fact]
    public void The_comments_are_true()
    {
        // <table>
        // A made-up table. Yours comes from your handbook, or from your own agreement.
        var table = ActionPriorityTable.OfBands(
            new((9, 10), (4, 10), (1, 10), ActionPriority.High),
            new((9, 10), (1, 3), (1, 10), ActionPriority.Medium),
            new((5, 8), (6, 10), (1, 10), ActionPriority.Medium),
            new((5, 8), (1, 5), (1, 10), ActionPriority.Low),
            new((1, 4), (1, 10), (1, 10), ActionPriority.Low));

        var fire = table.PriorityOf(severity: 10, occurrence: 2, detection: 1);         // Medium
        var nuisance = table.PriorityOf(severity: 2, occurrence: 9, detection: 9);      // Low, though 2 × 9 × 9 is far more than 10 × 2 × 1
        Console.WriteLine(table);                                                       // Action priorities: 140 High, 260 Medium, 600 Low
        // </table>
        Assert.Same(ActionPriority.Medium, fire);
        Assert.Same(ActionPriority.Low, nuisance);
        Assert.Equal("Action priorities: 140 High, 260 Medium, 600 Low", table.ToString());

        // <rule>
        var byRule = ActionPriorityTable.Of((severity, occurrence, detection) =>
            severity >= 9 && occurrence >= 4 ? ActionPriority.High
            : severity >= 9 || (severity >= 5 && occurrence >= 6) ? ActionPriority.Medium
            : ActionPriority.Low);
        var same = byRule.Equals(table);                    // true
        // </rule>
        Assert.True(same);
    }
}
