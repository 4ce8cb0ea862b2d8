using LearningOrg.Core.Prioritization.Classification;

namespace LearningOrg.Core.Tests.Prioritization.Classification;

public class ImpactUrgencyMatrixErrorsTest
{
    private const string Rule =
        "Every pair of levels needs one priority, "
        + "and a higher impact or urgency (a smaller number) must never give a worse priority (a larger number).";

    [Fact]
    public void A_table_that_is_not_monotone() => Throws<ArgumentException>(
        "The impact × urgency matrix is refused: impact 1, urgency 3 gives priority 4, worse than the 3 of impact 2, urgency 3. "
        + Rule + " (Parameter 'priorities')",
        () => ImpactUrgencyMatrix.Of(new[,] { { 1, 2, 4 }, { 2, 3, 3 } }));

    [Fact]
    public void A_cell_that_lacks_and_one_with_two_priorities() => Throws<ArgumentException>(
        "The impact × urgency matrix is refused: impact 1, urgency 1 is given both priority 1 and 2; impact 1, urgency 2 has no priority. "
        + Rule + " (Parameter 'cells')",
        () => ImpactUrgencyMatrix.Of((1, 1, 1), (2, 1, 2), (2, 2, 3), (1, 1, 2)));

    [Fact]
    public void Many_faults_are_counted_after_the_fifth() => Throws<ArgumentException>(
        "The impact × urgency matrix is refused: impact 1, urgency 1 has no priority; impact 1, urgency 2 has no priority; "
        + "impact 1, urgency 3 has no priority; impact 2, urgency 1 has no priority; impact 2, urgency 2 has no priority; and 3 more. "
        + Rule + " (Parameter 'cells')",
        () => ImpactUrgencyMatrix.Of((3, 3, 1)));

    [Fact]
    public void A_change_that_breaks_the_order() => Throws<ArgumentException>(
        "The impact × urgency matrix is refused: impact 2, urgency 3 gives priority 4, worse than the 2 of impact 3, urgency 3; "
        + "impact 3, urgency 2 gives priority 4, worse than the 2 of impact 3, urgency 3. " + Rule + " (Parameter 'cells')",
        () => ImpactUrgencyMatrix.Default.With(3, 3, 2));

    [Fact]
    public void A_change_to_two_priorities_at_once() => Throws<ArgumentException>(
        "The impact × urgency matrix is refused: impact 3, urgency 3 is given both priority 5 and 6. " + Rule + " (Parameter 'cells')",
        () => ImpactUrgencyMatrix.Default.With((3, 3, 5), (3, 3, 6)));

    [Fact]
    public void A_cell_given_twice_alike_is_one_cell() => Assert.Equal(
        ImpactUrgencyMatrix.Of((1, 1, 1)), ImpactUrgencyMatrix.Of((1, 1, 1), (1, 1, 1)));

    [Fact]
    public void Levels_the_matrix_does_not_have()
    {
        Throws<ArgumentOutOfRangeException>(
            "impact must lie in 1 to 3. (Parameter 'impact')\nActual value was 4.", () => ImpactUrgencyMatrix.Default.PriorityOf(4, 1));
        Throws<ArgumentOutOfRangeException>(
            "urgency must lie in 1 to 3. (Parameter 'urgency')\nActual value was 0.", () => ImpactUrgencyMatrix.Default.PriorityOf(1, 0));
        Throws<ArgumentOutOfRangeException>(
            "impact must lie in 1 to 3. (Parameter 'impact')\nActual value was 4.", () => ImpactUrgencyMatrix.Default.With(4, 1, 5));
        Throws<ArgumentOutOfRangeException>(
            "urgency must lie in 1 to 3. (Parameter 'urgency')\nActual value was 4.", () => ImpactUrgencyMatrix.Default.With(1, 4, 5));
    }

    [Fact]
    public void Levels_and_priorities_that_cannot_be()
    {
        Throws<ArgumentOutOfRangeException>(
            "impact must lie in 1 to 100. (Parameter 'impact')\nActual value was 101.", () => ImpactUrgencyMatrix.Of((101, 1, 1)));
        Throws<ArgumentOutOfRangeException>(
            "urgency must lie in 1 to 100. (Parameter 'urgency')\nActual value was -1.", () => ImpactUrgencyMatrix.Of((1, -1, 1)));
        Throws<ArgumentOutOfRangeException>(
            "priority must lie in 1 to 2147483647. (Parameter 'priority')\nActual value was 0.", () => ImpactUrgencyMatrix.Of((1, 1, 0)));
        Throws<ArgumentOutOfRangeException>(
            "priority must lie in 1 to 2147483647. (Parameter 'priority')\nActual value was 0.",
            () => ImpactUrgencyMatrix.Of(new[,] { { 0 } }));
        Throws<ArgumentOutOfRangeException>(
            "priority must lie in 1 to 2147483647. (Parameter 'priority')\nActual value was 0.",
            () => ImpactUrgencyMatrix.Default.With(1, 1, 0));
        Throws<ArgumentOutOfRangeException>(
            "impactLevels must lie in 1 to 100. (Parameter 'impactLevels')\nActual value was 0.",
            () => ImpactUrgencyMatrix.Of(new int[0, 3]));
        Throws<ArgumentOutOfRangeException>(
            "urgencyLevels must lie in 1 to 100. (Parameter 'urgencyLevels')\nActual value was 101.",
            () => ImpactUrgencyMatrix.Of(new int[1, 101]));
    }

    [Fact]
    public void Nothing_at_all()
    {
        Assert.Throws<ArgumentNullException>(() => ImpactUrgencyMatrix.Of((int[,])null!));
        Assert.Throws<ArgumentNullException>(() => ImpactUrgencyMatrix.Of(((int, int, int)[])null!));
        Assert.Throws<ArgumentException>(() => ImpactUrgencyMatrix.Of());
        Assert.Throws<ArgumentNullException>(() => ImpactUrgencyMatrix.Default.With(null!));
        Assert.Throws<ArgumentNullException>(() => ImpactUrgencyMatrix.Default.Differences(null!));
        Assert.Throws<ArgumentNullException>(() => ImpactUrgencyMatrix.FromObserved(null!));
        Assert.Throws<ArgumentNullException>(() => ImpactUrgencyMatrix.FromObserved([], null!));
    }

    private static void Throws<T>(string message, Func<object?> action)
        where T : Exception =>
        Assert.Equal(message, Assert.Throws<T>(action).Message.Replace("\r\n", "\n", StringComparison.Ordinal));
}
