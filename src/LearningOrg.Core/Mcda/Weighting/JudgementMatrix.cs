using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>
/// How many times as important as each other things are, two at a time: the judgements of the Analytic Hierarchy Process (AHP).
/// </summary>
/// <remarks>
/// Saaty, How to Make a Decision: The Analytic Hierarchy Process, European Journal of Operational Research 48 (1990) 9–26. Every judgement
/// is positive, and that of the same two the other way round is its reciprocal. The things may be criteria, or alternatives on one
/// criterion. Immutable.
/// </remarks>
public sealed class JudgementMatrix
{
    /// <summary>
    /// By how much a judgement times its reverse may miss 1, which forgives the last digits of 1 ÷ 3 and no typing error.
    /// </summary>
    public const double Tolerance = 1e-9;

    private readonly double[,] _judgements;

    private JudgementMatrix(Sequence<string> names, double[,] judgements)
    {
        Names = names;
        _judgements = judgements;
    }

    /// <summary>The things compared, in the order of rows and columns; no two are the same.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>How many things there are; at least one.</summary>
    public int Count => Names.Count;

    /// <summary>How many times as important as another one thing is.</summary>
    /// <param name="one">From 0.</param>
    /// <param name="other">From 0.</param>
    public double this[int one, int other] => _judgements[one, other];

    /// <summary>Everything equally important to begin with; go on with <c>Prefer</c>.</summary>
    /// <param name="names">What is compared; at least one, distinct.</param>
    /// <exception cref="ArgumentException">There is none, or a name is blank or stands twice.</exception>
    [MustUse]
    public static JudgementMatrix Of(params string[] names)
    {
        var distinct = Distinct(names);
        var judgements = new double[distinct.Count, distinct.Count];
        for (var one = 0; one < distinct.Count; one++)
        {
            for (var other = 0; other < distinct.Count; other++)
            {
                judgements[one, other] = 1;
            }
        }

        return new(distinct, judgements);
    }

    /// <summary>From a whole table.</summary>
    /// <param name="names">What is compared; at least one, distinct.</param>
    /// <param name="rows">In row i and column j, how many times as important as j is i.</param>
    /// <exception cref="ArgumentException">
    /// A name is blank or stands twice, the table is not square, a judgement is not positive, or two are not each other's reciprocal; the
    /// message names the pair.
    /// </exception>
    [MustUse]
    public static JudgementMatrix FromRows(IEnumerable<string> names, IReadOnlyList<IReadOnlyList<double>> rows)
    {
        var matrix = Of(Guard.Against.Null(names).ToArray());
        Guard.Against.Null(rows);
        if (rows.Count != matrix.Count || rows.Any(row => row.Count != matrix.Count))
        {
            throw new ArgumentException($"{Text.Of(matrix.Count)} things need as many rows of as many judgements.", nameof(rows));
        }

        for (var one = 0; one < matrix.Count; one++)
        {
            for (var other = 0; other <= one; other++)
            {
                var (judgement, reverse) = (rows[one][other], rows[other][one]);
                RefuseNotPositive(matrix.Names[one], matrix.Names[other], judgement, nameof(rows));
                RefuseNotPositive(matrix.Names[other], matrix.Names[one], reverse, nameof(rows));
                if (Math.Abs((judgement * reverse) - 1) > Tolerance)
                {
                    throw new ArgumentException(
                        $"'{matrix.Names[one]}' is {Text.Of(judgement)} times as important as '{matrix.Names[other]}', but " +
                        $"'{matrix.Names[other]}' {Text.Of(reverse)} times as important as '{matrix.Names[one]}'. " +
                        "One must be 1 ÷ the other.",
                        nameof(rows));
                }

                matrix._judgements[one, other] = judgement;
                matrix._judgements[other, one] = reverse;
            }
        }

        return matrix;
    }

    /// <summary>The same judgements but for one pair.</summary>
    /// <param name="preferred">The more important.</param>
    /// <param name="over">The less important; another one.</param>
    /// <param name="by">How much more important.</param>
    [MustUse]
    public JudgementMatrix Prefer(string preferred, string over, Preference by) =>
        Prefer(preferred, over, (double)(int)Guard.Against.EnumOutOfRange(by));

    /// <summary>The same judgements but for one pair.</summary>
    /// <param name="preferred">The more important.</param>
    /// <param name="over">The less important; another one.</param>
    /// <param name="times">How many times as important; positive, below 1 where it is the less important after all.</param>
    /// <exception cref="ArgumentException">
    /// A name is not among those compared, both are the same, or the number is not positive.
    /// </exception>
    [MustUse]
    public JudgementMatrix Prefer(string preferred, string over, double times)
    {
        var (one, other) = (IndexOf(preferred, nameof(preferred)), IndexOf(over, nameof(over)));
        if (one == other)
        {
            throw new ArgumentException($"'{preferred}' is compared with itself. Name another one.", nameof(over));
        }

        RefuseNotPositive(preferred, over, times, nameof(times));
        RefuseNotPositive(over, preferred, 1 / times, nameof(times));
        var judgements = (double[,])_judgements.Clone();
        judgements[one, other] = times;
        judgements[other, one] = 1 / times;
        return new((Sequence<string>)Names, judgements);
    }

    /// <summary>As <c>judgements of 8 things</c>.</summary>
    public override string ToString() => $"judgements of {Text.Of(Count)} things";

    private static Sequence<string> Distinct(string[] names)
    {
        var distinct = Sequence.Of(Guard.Against.NullOrEmpty(names).Select(name => Guard.Against.Untidy(name, nameof(names))));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in distinct)
        {
            if (!seen.Add(name))
            {
                throw new ArgumentException($"'{name}' stands twice. Name things apart.", nameof(names));
            }
        }

        return distinct;
    }

    private static void RefuseNotPositive(string one, string other, double judgement, string argument)
    {
        if (!(judgement > 0) || double.IsInfinity(judgement))
        {
            throw new ArgumentException(
                $"'{one}' is {Text.Of(judgement)} times as important as '{other}': a judgement must be a positive, finite number.",
                argument);
        }
    }

    private int IndexOf(string name, string argument)
    {
        for (var index = 0; index < Count; index++)
        {
            if (string.Equals(Names[index], name, StringComparison.Ordinal))
            {
                return index;
            }
        }

        throw new ArgumentException($"'{name}' is not among {Text.List(Names)}.", argument);
    }
}
