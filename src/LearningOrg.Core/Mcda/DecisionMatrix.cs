using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda;

/// <summary>Alternatives measured on criteria, with a weight for each criterion: the input of every ranking method.</summary>
/// <remarks>
/// The numbers are kept criterion by criterion, so that a method walks down columns. All of them are finite; what is missing has no place
/// here (the builder sets such alternatives aside). Immutable, and safe to share between threads.
/// </remarks>
public sealed partial class DecisionMatrix
{
    private readonly double[] _columns;
    private readonly (double Minimum, double Maximum)[] _ends;

    private DecisionMatrix(Sequence<string> alternatives, Sequence<Criterion> criteria, Weights weights, double[] columns)
    {
        Alternatives = alternatives;
        Criteria = criteria;
        Weights = weights;
        _columns = columns;
        _ends = new (double Minimum, double Maximum)[criteria.Count];
        for (var criterion = 0; criterion < criteria.Count; criterion++)
        {
            _ends[criterion] = Reductions.Ends(Column(criterion));
        }
    }

    /// <summary>The names of the alternatives, in the order of the rows; no two are the same.</summary>
    public IReadOnlyList<string> Alternatives { get; }

    /// <summary>The criteria, in the order of the columns.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>The weights of the criteria, in their order; together one.</summary>
    public Weights Weights { get; }

    /// <summary>How many alternatives there are; at least one.</summary>
    public int AlternativeCount => Alternatives.Count;

    /// <summary>How many criteria there are; at least one.</summary>
    public int CriterionCount => Criteria.Count;

    /// <summary>The number of an alternative on a criterion.</summary>
    /// <param name="alternative">From 0.</param>
    /// <param name="criterion">From 0.</param>
    public double this[int alternative, int criterion] => Column(criterion)[alternative];

    /// <summary>Starts a decision over the host's own objects.</summary>
    /// <param name="items">The objects.</param>
    /// <param name="name">Names an object; no two names may be the same.</param>
    /// <typeparam name="T">The host's type.</typeparam>
    public static DecisionMatrixBuilder<T> Of<T>(IEnumerable<T> items, Func<T, string> name) =>
        new(Guard.Against.Null(items).ToArray(), Guard.Against.Null(name));

    /// <summary>Makes a matrix from rows, as a table is written.</summary>
    /// <param name="alternatives">The name of each row; distinct.</param>
    /// <param name="criteria">The criterion of each column; distinct names.</param>
    /// <param name="weights">The weight of each column.</param>
    /// <param name="rows">The rows; each as long as there are criteria, every number finite.</param>
    /// <exception cref="ArgumentException">Counts do not fit, a name stands twice or a number is not finite; the message names the
    /// place.</exception>
    public static DecisionMatrix FromRows(
        [UniqueName] IEnumerable<string> alternatives, [UniqueName] IEnumerable<Criterion> criteria, Weights weights, IReadOnlyList<IReadOnlyList<double>> rows)
    {
        var (names, columns) = Headers(alternatives, criteria, weights);
        RefuseMisfits(names, columns, Guard.Against.Null(rows));
        var numbers = new double[names.Count * columns.Count];
        for (var row = 0; row < names.Count; row++)
        {
            for (var column = 0; column < columns.Count; column++)
            {
                numbers[(column * names.Count) + row] = Finite(rows[row][column], names[row], columns[column], nameof(rows));
            }
        }

        return new(names, columns, weights, numbers);
    }

    /// <summary>Makes a matrix from columns, as a measurement gives them: the quick way in for many alternatives.</summary>
    /// <param name="alternatives">The name of each alternative; distinct.</param>
    /// <param name="criteria">The criterion of each column; distinct names.</param>
    /// <param name="weights">The weight of each column.</param>
    /// <param name="columns">The columns, copied; each as long as there are alternatives, every number finite.</param>
    /// <exception cref="ArgumentException">Counts do not fit, a name stands twice or a number is not finite; the message names the
    /// place.</exception>
    public static DecisionMatrix FromColumns(
        [UniqueName] IEnumerable<string> alternatives, [UniqueName] IEnumerable<Criterion> criteria, Weights weights, IReadOnlyList<double[]> columns)
    {
        var (names, headers) = Headers(alternatives, criteria, weights);
        Guard.Against.Null(columns);
        if (columns.Count != headers.Count)
        {
            throw new ArgumentException(
                $"There are {Text.Of(headers.Count)} criteria, but {Text.Of(columns.Count)} columns of numbers.", nameof(columns));
        }

        var numbers = new double[names.Count * headers.Count];
        for (var column = 0; column < headers.Count; column++)
        {
            var from = Guard.Against.Null(columns[column], nameof(columns));
            if (from.Length != names.Count)
            {
                throw new ArgumentException(
                    $"The column of '{headers[column].Name}' has {Text.Of(from.Length)} numbers, but there are {Text.Of(names.Count)} alternatives.",
                    nameof(columns));
            }

            for (var row = 0; row < from.Length; row++)
            {
                numbers[(column * names.Count) + row] = Finite(from[row], names[row], headers[column], nameof(columns));
            }
        }

        return new(names, headers, weights, numbers);
    }

    /// <summary>The same alternatives and criteria with other weights.</summary>
    /// <param name="weights">One for each criterion.</param>
    /// <exception cref="ArgumentException">The count does not fit.</exception>
    [MustUse]
    public DecisionMatrix WithWeights(Weights weights) => Guard.Against.Null(weights).Count == CriterionCount
        ? new((Sequence<string>)Alternatives, (Sequence<Criterion>)Criteria, weights, _columns)
        : throw MisfitOfWeights(weights, CriterionCount);

    /// <summary>The numbers of a criterion, one for each alternative.</summary>
    /// <param name="criterion">From 0.</param>
    public ReadOnlySpan<double> Column(int criterion) => _columns.AsSpan(criterion * AlternativeCount, AlternativeCount);

    /// <summary>As <c>6 alternatives on 4 criteria</c>.</summary>
    public override string ToString() => $"{Text.Of(AlternativeCount)} alternatives on {Text.Of(CriterionCount)} criteria";

    internal double Minimum(int criterion) => _ends[criterion].Minimum;

    internal double Maximum(int criterion) => _ends[criterion].Maximum;

    internal double Best(int criterion) => Criteria[criterion].IsBenefit ? Maximum(criterion) : Minimum(criterion);

    internal double Worst(int criterion) => Criteria[criterion].IsBenefit ? Minimum(criterion) : Maximum(criterion);

    private static (Sequence<string> Alternatives, Sequence<Criterion> Criteria) Headers(
        IEnumerable<string> alternatives, IEnumerable<Criterion> criteria, Weights weights)
    {
        var names = Sequence.Of(Guard.Against.Null(alternatives)
            .Select((name, row) => Guard.Against.UntidyAt(name, nameof(alternatives), row)));
        var columns = Sequence.Of(Guard.Against.Null(criteria)
            .Select((criterion, column) => Guard.Against.Null(criterion, $"{nameof(criteria)}[{Text.Of(column)}]")));
        if (names.Count == 0 || columns.Count == 0)
        {
            throw new ArgumentException(
                $"A decision needs at least one alternative and one criterion, but has {Text.Of(names.Count)} and {Text.Of(columns.Count)}.",
                names.Count == 0 ? nameof(alternatives) : nameof(criteria));
        }

        if (Guard.Against.Null(weights).Count != columns.Count)
        {
            throw MisfitOfWeights(weights, columns.Count);
        }

        RefuseTwins(names, "alternative", nameof(alternatives));
        RefuseTwins(columns.Select(criterion => criterion.Name), "criterion", nameof(criteria));
        return (names, columns);
    }

    private static void RefuseMisfits(
        Sequence<string> alternatives, Sequence<Criterion> criteria, IReadOnlyList<IReadOnlyList<double>> rows)
    {
        if (rows.Count != alternatives.Count)
        {
            throw new ArgumentException(
                $"There are {Text.Of(alternatives.Count)} alternatives, but {Text.Of(rows.Count)} rows of numbers.", nameof(rows));
        }

        for (var row = 0; row < rows.Count; row++)
        {
            if (Guard.Against.Null(rows[row], $"{nameof(rows)}[{Text.Of(row)}]").Count != criteria.Count)
            {
                throw new ArgumentException(
                    $"The row of '{alternatives[row]}' has {Text.Of(rows[row].Count)} numbers, " +
                    $"but there are {Text.Of(criteria.Count)} criteria.",
                    nameof(rows));
            }
        }
    }

    private static double Finite(double number, string alternative, Criterion criterion, string argument) =>
        double.IsNaN(number) || double.IsInfinity(number)
            ? throw new ArgumentException(
                $"'{alternative}' is {Text.Of(number)} on '{criterion.Name}'. " +
                "Every number must be finite; leave out an alternative that has none.",
                argument)
            : number;

    private static void RefuseTwins(IEnumerable<string> names, string what, string argument)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!seen.Add(name))
            {
                throw new ArgumentException($"There are two of the {what} '{name}'. Name them apart.", argument);
            }
        }
    }

    private static ArgumentException MisfitOfWeights(Weights weights, int criteria) =>
        new($"There are {Text.Of(weights.Count)} weights, but {Text.Of(criteria)} criteria.", nameof(weights));
}
