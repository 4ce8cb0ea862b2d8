using LearningOrg.Core.Prioritization.Classification;

namespace LearningOrg.Core.Tests.Prioritization.Classification.Examples;

public class EisenhowerExample
{
    [Fact]
    public void The_comments_are_true()
    {
        // <day>
        (string Title, bool Important, bool Urgent)[] tasks =
        [
            ("Answer the auditor by noon", true, true),
            ("Write the post-mortem", true, false),
            ("Order toner", false, true),
            ("Sort old mail", false, false),
        ];

        foreach (var group in tasks.GroupBy(task => EisenhowerQuadrant.Of(task.Important, task.Urgent)).OrderBy(group => group.Key.Order))
        {
            Console.WriteLine($"{group.Key}: {string.Join(", ", group.Select(task => task.Title))}");
        }
        // Do first: Answer the auditor by noon
        // Schedule: Write the post-mortem
        // Delegate: Order toner
        // Eliminate: Sort old mail

        var advice = EisenhowerQuadrant.Of(important: true, urgent: false).Match(
            doFirst: () => "now",
            schedule: () => "in the calendar",
            @delegate: () => "somebody else",
            eliminate: () => "never");                         // "in the calendar"
        // </day>
        Assert.Equal(
            ["Do first", "Schedule", "Delegate", "Eliminate"],
            tasks.Select(task => EisenhowerQuadrant.Of(task.Important, task.Urgent).ToString()));
        Assert.Equal("in the calendar", advice);
    }
}
