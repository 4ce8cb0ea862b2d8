using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda;

/// <summary>A decision over the host's own objects, in the making.</summary>
/// <remarks>
/// Immutable: each call gives a new one. An object without a number on some criterion is set aside with the reason, so that the others can
/// be ranked; it is never ranked as if it had a zero.
/// </remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class DecisionMatrixBuilder<T>
{
    private readonly T[] _items;
    private readonly Func<T, string> _name;
    private readonly Column[] _columns;

    internal DecisionMatrixBuilder(T[] items, Func<T, string> name)
        : this(items, name, [])
    {
    }

    private DecisionMatrixBuilder(T[] items, Func<T, string> name, Column[] columns)
    {
        _items = items;
        _name = name;
        _columns = columns;
    }

    /// <summary>Adds a criterion of which more is better.</summary>
    /// <param name="name">What is measured; unique.</param>
    /// <param name="read">Reads it; <c>null</c> where it is not known.</param>
    /// <param name="weight">How important it is beside the others; they need not sum to anything. 0 or more.</param>
    /// <param name="scale">What may be done with the numbers.</param>
    [MustUse]
    public DecisionMatrixBuilder<T> Maximize(
        [UniqueName] string name, Func<T, double?> read, [InclusiveRange(0, double.MaxValue)] double weight = 1, ScaleType scale = ScaleType.Ratio) =>
        Add(Criterion.Maximize(name, scale), read, weight);

    /// <summary>Adds a criterion of which less is better.</summary>
    /// <param name="name">What is measured; unique.</param>
    /// <param name="read">Reads it; <c>null</c> where it is not known.</param>
    /// <param name="weight">How important it is beside the others; they need not sum to anything. 0 or more.</param>
    /// <param name="scale">What may be done with the numbers.</param>
    [MustUse]
    public DecisionMatrixBuilder<T> Minimize(
        [UniqueName] string name, Func<T, double?> read, [InclusiveRange(0, double.MaxValue)] double weight = 1, ScaleType scale = ScaleType.Ratio) =>
        Add(Criterion.Minimize(name, scale), read, weight);

    /// <summary>Adds a criterion declared apart, with a reference range for instance (<see cref="Criterion.Within"/>).</summary>
    /// <param name="criterion">What is measured; its name unique.</param>
    /// <param name="read">Reads it; <c>null</c> where it is not known.</param>
    /// <param name="weight">How important it is beside the others; they need not sum to anything. 0 or more.</param>
    [MustUse]
    public DecisionMatrixBuilder<T> Add(
        [UniqueName] Criterion criterion, Func<T, double?> read, [InclusiveRange(0, double.MaxValue)] double weight = 1) =>
        weight is >= 0 and <= double.MaxValue
        ? new(_items, _name, [.. _columns, new(Guard.Against.Null(criterion), Guard.Against.Null(read), weight)])
        : throw new ArgumentOutOfRangeException(
            nameof(weight),
            $"The weight of '{Guard.Against.Null(criterion).Name}' is {Text.Of(weight)}: it must be a finite number of at least 0.");

    /// <summary>Ranks the objects.</summary>
    /// <param name="method">The method.</param>
    /// <exception cref="ArgumentException">There is no criterion, every object lacks a number, or the method cannot work with a
    /// criterion.</exception>
    [MustUse]
    public Ranking<T> RankBy(IRankingMethod method)
    {
        Guard.Against.Null(method);
        var (matrix, rows, unranked) = Build();
        return new Ranking<T>(method.Rank(matrix), rows, unranked);
    }

    /// <summary>The best few of the objects, without sorting the others.</summary>
    /// <remarks>Objects that lack a number are left out without a word; <see cref="RankBy"/> names them.</remarks>
    /// <param name="method">The method.</param>
    /// <param name="count">How many; 1 or more. All that can be ranked where there are no more.</param>
    /// <exception cref="ArgumentException">There is no criterion, every object lacks a number, or the method cannot work with a
    /// criterion.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1.</exception>
    [MustUse]
    public IReadOnlyList<(int Rank, T Item, double Score)> TopBy(ScoringMethod method, [InclusiveRange(1, int.MaxValue)] int count)
    {
        Guard.Against.Null(method);
        var (matrix, rows, _) = Build();
        return Sequence.Of(method.Top(matrix, count).Select(place => (place.Rank, rows[place.Index], place.Score)));
    }

    /// <summary>The numbers alone, without the objects that lack one.</summary>
    /// <exception cref="ArgumentException">There is no criterion, or every object lacks a number.</exception>
    [MustUse]
    public DecisionMatrix ToMatrix() => Build().Matrix;

    private (DecisionMatrix Matrix, T[] Rows, List<UnrankedAlternative<T>> Unranked) Build()
    {
        if (_columns.Length == 0)
        {
            throw new ArgumentException("The decision has no criteria. Add at least one with Maximize or Minimize.");
        }

        var rows = new List<T>(_items.Length);
        var numbers = new List<double[]>(_items.Length);
        var unranked = new List<UnrankedAlternative<T>>();
        foreach (var item in _items)
        {
            var read = Array.ConvertAll(_columns, column => column.Read(item));
            var missing = _columns.Where((_, index) => read[index] is null).Select(column => column.Criterion.Name).ToArray();
            if (missing.Length > 0)
            {
                unranked.Add(new(item, _name(item), Sequence.Of(missing)));
                continue;
            }

            rows.Add(item);
            numbers.Add(Array.ConvertAll(read, number => number!.Value));
        }

        if (rows.Count == 0)
        {
            throw new ArgumentException($"None of the {Text.Of(_items.Length)} alternatives has a number on every criterion.");
        }

        var weights = Weights.Normalized(Array.ConvertAll(_columns, column => column.Weight));
        var matrix = DecisionMatrix.FromRows(rows.Select(_name), _columns.Select(column => column.Criterion), weights, numbers);
        return (matrix, [.. rows], unranked);
    }

    private sealed record Column(Criterion Criterion, Func<T, double?> Read, double Weight);
}
