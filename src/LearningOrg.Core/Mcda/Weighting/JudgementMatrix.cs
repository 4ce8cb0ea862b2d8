using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>
/// How many times as important as each other things are, two at a time: the judgements of the Analytic Hierarchy Process (AHP).
/// </summary>
/// <remarks>
/// Saaty, How to Make a Decision: The Analytic Hierarchy Process, European Journal of Operational Research 48 (1990) 9–26. Every judgement
/// is positive, and that of the same two the other way round is its reciprocal. The things may be criteria, or alternatives on one
/// criterion. Pairs may be left open: see <see cref="Incomplete"/>. Immutable.
/// </remarks>
public sealed class JudgementMatrix
{
    /// <summary>
    /// By how much a judgement times its reverse may miss 1, which forgives the last digits of 1 ÷ 3 and no typing error.
    /// </summary>
    public const double Tolerance = 1e-9;

    // Of a pair left open: no judgement can be 0, and it is what Harker's matrix has there.
    private const double Open = 0;

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

    /// <summary>Whether every pair is judged.</summary>
    public bool IsComplete => OpenPairs.Count == 0;

    /// <summary>The pairs that are not judged, in the order of the things.</summary>
    public IReadOnlyList<(string One, string Other)> OpenPairs
    {
        get
        {
            var pairs = new List<(string, string)>();
            for (var one = 0; one < Count; one++)
            {
                for (var other = one + 1; other < Count; other++)
                {
                    if (!IsJudged(one, other))
                    {
                        pairs.Add((Names[one], Names[other]));
                    }
                }
            }

            return Sequence.Of(pairs);
        }
    }

    /// <summary>How many times as important as another one thing is.</summary>
    /// <param name="one">From 0.</param>
    /// <param name="other">From 0.</param>
    /// <exception cref="ArgumentException">The pair is left open; <see cref="IsJudged"/> tells.</exception>
    public double this[int one, int other] => IsJudged(one, other)
        ? _judgements[one, other]
        : throw new ArgumentException(
            $"'{Names[one]}' and '{Names[other]}' have not been compared. Ask {nameof(IsJudged)} first.", nameof(other));

    /// <summary>Everything equally important to begin with; go on with <c>Prefer</c>.</summary>
    /// <param name="names">What is compared; at least one, distinct.</param>
    /// <exception cref="ArgumentException">There is none, or a name is blank or stands twice.</exception>
    [MustUse]
    public static JudgementMatrix Of([UniqueName] params string[] names) => Of(Distinct(names), toBeginWith: 1);

    /// <summary>Every pair open to begin with; judge as many as you can with <c>Prefer</c>.</summary>
    /// <remarks>
    /// Each thing must be linked with each other by judgements, if only over a third, before there are priorities: n − 1 judgements will
    /// do, more tell how far they contradict one another.
    /// </remarks>
    /// <param name="names">What is compared; at least one, distinct.</param>
    /// <exception cref="ArgumentException">There is none, or a name is blank or stands twice.</exception>
    [MustUse]
    public static JudgementMatrix Incomplete([UniqueName] params string[] names) => Of(Distinct(names), toBeginWith: Open);

    /// <summary>From a whole table.</summary>
    /// <param name="names">What is compared; at least one, distinct.</param>
    /// <param name="rows">In row i and column j, how many times as important as j is i.</param>
    /// <exception cref="ArgumentException">
    /// A name is blank or stands twice, the table is not square, a judgement is not positive, or two are not each other's reciprocal; the
    /// message names the pair.
    /// </exception>
    [MustUse]
    public static JudgementMatrix FromRows([UniqueName] IEnumerable<string> names, IReadOnlyList<IReadOnlyList<double>> rows)
    {
        var matrix = Of(Guard.Against.Null(names).ToArray());
        Guard.Against.Null(rows);
        if (rows.Count != matrix.Count)
        {
            throw new ArgumentException(
                $"There are {Text.Of(matrix.Count)} things to compare, but {Text.Of(rows.Count)} rows of judgements. Give each a row.", nameof(rows));
        }

        for (var row = 0; row < matrix.Count; row++)
        {
            if (Guard.Against.Null(rows[row], $"{nameof(rows)}[{Text.Of(row)}]").Count != matrix.Count)
            {
                throw new ArgumentException(
                    $"The row of '{matrix.Names[row]}' has {Text.Of(rows[row].Count)} judgements, but there are {Text.Of(matrix.Count)} things to " +
                    "compare. Give one for each.",
                    nameof(rows));
            }
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

    /// <summary>Whether two things have been compared; each is with itself.</summary>
    /// <param name="one">From 0.</param>
    /// <param name="other">From 0.</param>
    public bool IsJudged(int one, int other) => _judgements[one, other] > Open;

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
        var (one, other) = Pair(preferred, nameof(preferred), over, nameof(over));
        RefuseNotPositive(preferred, over, times, nameof(times));
        RefuseNotPositive(over, preferred, 1 / times, nameof(times));
        return With(one, other, times, 1 / times);
    }

    /// <summary>The same judgements without that of one pair.</summary>
    /// <param name="one">One thing.</param>
    /// <param name="other">Another one.</param>
    /// <exception cref="ArgumentException">A name is not among those compared, or both are the same.</exception>
    [MustUse]
    public JudgementMatrix LeaveOpen(string one, string other)
    {
        var (row, column) = Pair(one, nameof(one), other, nameof(other));
        return With(row, column, Open, Open);
    }

    /// <summary>As <c>judgements of 8 things</c> or <c>judgements of 8 things, 3 pairs open</c>.</summary>
    public override string ToString() =>
        $"judgements of {Text.Of(Count)} things{(IsComplete ? string.Empty : $", {Text.Of(OpenPairs.Count)} pairs open")}";

    private static JudgementMatrix Of(Sequence<string> names, double toBeginWith)
    {
        var judgements = new double[names.Count, names.Count];
        for (var one = 0; one < names.Count; one++)
        {
            for (var other = 0; other < names.Count; other++)
            {
                judgements[one, other] = one == other ? 1 : toBeginWith;
            }
        }

        return new(names, judgements);
    }

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

    private JudgementMatrix With(int one, int other, double judgement, double reverse)
    {
        var judgements = (double[,])_judgements.Clone();
        judgements[one, other] = judgement;
        judgements[other, one] = reverse;
        return new((Sequence<string>)Names, judgements);
    }

    private (int One, int Other) Pair(string one, string oneArgument, string other, string otherArgument)
    {
        var pair = (IndexOf(one, oneArgument), IndexOf(other, otherArgument));
        return pair.Item1 != pair.Item2
            ? pair
            : throw new ArgumentException($"'{one}' is compared with itself. Name another one.", otherArgument);
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
