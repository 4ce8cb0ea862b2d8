namespace LearningOrg.Cli.Reports;

/// <summary>How many digits it takes to tell numbers apart that stand together: a baseline of 99.86 and a target of 99.94 are not both 99.9.</summary>
/// <remarks>Three at least, as everywhere, and twelve at most: numbers that agree in twelve are equal to the library.</remarks>
internal sealed record Digits
{
    private const int Most = 12;

    private readonly int _count;

    private Digits(int count) => _count = count;

    /// <summary>As few as make unequal numbers look unequal.</summary>
    public static Digits ToTellApart(params IEnumerable<double> numbers)
    {
        var unequal = numbers.DistinctBy(number => Numbers.Plain(number, Most)).ToArray();
        var count = Numbers.LeastDigits;
        while (count < Most && unequal.DistinctBy(number => Numbers.Plain(number, count)).Count() < unequal.Length)
        {
            count++;
        }

        return new(count);
    }

    public string Of(double number) => Numbers.Plain(number, _count);
}
