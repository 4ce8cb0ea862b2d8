namespace LearningOrg.Core.Benchmarks;

/// <summary>A host's object with an input for every model, filled from a fixed sequence.</summary>
internal sealed class Job
{
    private static readonly double[] Points = [1, 2, 3, 5, 8, 13, 20];
    private static readonly double[] Impacts = [0.25, 0.5, 1, 2, 3];

    private Job(int number)
    {
        // A multiplicative hash spreads neighbours far apart; the same jobs in every run.
        var spread = unchecked((uint)number * 2654435761u);
        Id = $"CIM{number:0000000}";
        Reach = spread % 5000;
        Impact = Impacts[spread % 5];
        Confidence = (50 + (spread % 51)) / 100.0;
        Effort = 0.5 + (spread % 97 / 8.0);
        Rating = 1 + (spread % 10);
        Value = Points[spread % 7];
        Size = Points[(spread >> 5) % 7];
    }

    public string Id { get; }

    public double? Reach { get; }

    public double? Impact { get; }

    public double? Confidence { get; }

    public double? Effort { get; }

    public double? Rating { get; }

    public double? Value { get; }

    public double? Size { get; }

    public static Job[] Make(int count) => [.. Enumerable.Range(0, count).Select(number => new Job(number))];
}
