using LearningOrg.Core.Prioritization.Classification;

namespace LearningOrg.Core.Tests.Prioritization.Classification.Examples;

public class ImpactUrgencyExample
{
    [Fact]
    public void The_comments_are_true()
    {
        // <look-up>
        var matrix = ImpactUrgencyMatrix.Of(new[,]
        {
            { 1, 1, 2 },    // impact 1: the whole organization
            { 1, 2, 3 },    // impact 2: a department
            { 2, 3, 4 },    // impact 3: one person
        });
        var priority = matrix.PriorityOf(impact: 2, urgency: 3);            // 3

        var ours = ImpactUrgencyMatrix.Default.With(impact: 3, urgency: 3, priority: 4);
        Console.WriteLine(ours);
        // impact × urgency  1  2  3
        //                1  1  2  3
        //                2  2  3  4
        //                3  3  4  4
        // </look-up>
        Assert.Equal(3, priority);
        Assert.Equal(
            "impact × urgency  1  2  3\n               1  1  2  3\n               2  2  3  4\n               3  3  4  4", ours.ToString());

        // <refused>
        try
        {
            _ = ImpactUrgencyMatrix.Of(new[,] { { 1, 2, 4 }, { 2, 3, 3 } });
        }
        catch (ArgumentException refused)
        {
            Console.WriteLine(refused.Message);
            // The impact × urgency matrix is refused: impact 1, urgency 3 gives priority 4, worse than the 3 of impact 2, urgency 3. …
        }
        // </refused>
        Assert.StartsWith(
            "The impact × urgency matrix is refused: impact 1, urgency 3 gives priority 4, worse than the 3 of impact 2, urgency 3. ",
            Assert.Throws<ArgumentException>(() => ImpactUrgencyMatrix.Of(new[,] { { 1, 2, 4 }, { 2, 3, 3 } })).Message);

        // <history>
        (int Impact, int Urgency, int Priority)[] history = [(1, 1, 1), (2, 2, 3), (2, 2, 3), (2, 2, 4), (3, 3, 4)];
        foreach (var difference in ImpactUrgencyMatrix.Default.Differences(history))
        {
            Console.WriteLine(difference);
        }
        // impact 2, urgency 2: priority 4 in 1 of 3 records, where the matrix gives 3
        // impact 3, urgency 3: priority 4 in 1 of 1 records, where the matrix gives 5
        // </history>
        Assert.Equal(
            [
                "impact 2, urgency 2: priority 4 in 1 of 3 records, where the matrix gives 3",
                "impact 3, urgency 3: priority 4 in 1 of 1 records, where the matrix gives 5",
            ],
            ImpactUrgencyMatrix.Default.Differences(history).Select(difference => difference.ToString()));

        // <derive>
        (int, int, int)[] records = [(1, 1, 1), (2, 1, 2), (2, 2, 3)];
        if (!ImpactUrgencyMatrix.FromObserved(records).TryAccept(out _, out var refusal))
        {
            Console.WriteLine(refusal.Message);
            // Cannot derive an impact × urgency matrix from a history: impact 1, urgency 2 was never recorded (1 to 3 would fit).
            // State the priority of each such cell beside the records.
        }

        var derived = ImpactUrgencyMatrix.FromObserved(records, (1, 2, 2)).TryAccept(out var complete, out _);      // true
        // </derive>
        Assert.Equal(
            "Cannot derive an impact × urgency matrix from a history: impact 1, urgency 2 was never recorded (1 to 3 would fit). "
            + "State the priority of each such cell beside the records.",
            refusal!.Message);
        Assert.True(derived);
        Assert.Equal(ImpactUrgencyMatrix.Of(new[,] { { 1, 2 }, { 2, 3 } }), complete);
    }
}
