using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>Which numbers of a decision are uncertain, and how. All others are taken as they are.</summary>
/// <remarks>Each number varies by itself, whatever the others are. Immutable: each call gives a new one.</remarks>
public sealed class UncertainScores
{
    private readonly Sequence<(string Alternative, string Criterion, Distribution Distribution)> _cells;

    private UncertainScores(Sequence<(string Alternative, string Criterion, Distribution Distribution)> cells) => _cells = cells;

    /// <summary>Every number is certain.</summary>
    public static UncertainScores None { get; } = new(Sequence<(string, string, Distribution)>.Empty);

    /// <summary>How many numbers are uncertain.</summary>
    public int Count => _cells.Count;

    /// <summary>Says of one number how uncertain it is. The number in the matrix no longer counts.</summary>
    /// <param name="alternative">The name of the alternative.</param>
    /// <param name="criterion">The name of the criterion.</param>
    /// <param name="distribution">What is known about the number.</param>
    /// <exception cref="ArgumentException">A name is blank, or the number has a distribution already.</exception>
    [MustUse]
    public UncertainScores With(string alternative, string criterion, Distribution distribution)
    {
        Guard.Against.Untidy(alternative);
        Guard.Against.Untidy(criterion);
        Guard.Against.Null(distribution);
        return _cells.Any(cell => cell.Alternative == alternative && cell.Criterion == criterion)
            ? throw new ArgumentException($"'{alternative}' on '{criterion}' has a distribution already. Give it one.", nameof(criterion))
            : new(Sequence.Of(_cells.Append((alternative, criterion, distribution))));
    }

    /// <summary>Many at once, each number of the decision once: checking them one by one would take the square of their count.</summary>
    internal static UncertainScores Of(IEnumerable<(string Alternative, string Criterion, Distribution Distribution)> cells) => new(Sequence.Of(cells));

    /// <summary>As <c>2 uncertain numbers</c>.</summary>
    public override string ToString() => Count == 1 ? "1 uncertain number" : $"{Text.Of(Count)} uncertain numbers";

    /// <summary>Column by column, the rows that are uncertain.</summary>
    internal (int Row, Distribution Distribution)[][] For(DecisionMatrix matrix)
    {
        var rows = Enumerable.Range(0, matrix.AlternativeCount).ToDictionary(row => matrix.Alternatives[row], StringComparer.Ordinal);
        var columns = Enumerable.Range(0, matrix.CriterionCount).ToDictionary(column => matrix.Criteria[column].Name, StringComparer.Ordinal);
        foreach (var (alternative, criterion, _) in _cells)
        {
            if (!rows.ContainsKey(alternative) || !columns.ContainsKey(criterion))
            {
                throw new ArgumentException(
                    $"The uncertain number of '{alternative}' on '{criterion}' has no place in the decision: it has no such " +
                    $"{(rows.ContainsKey(alternative) ? "criterion" : "alternative")}.",
                    nameof(matrix));
            }
        }

        return [.. Enumerable.Range(0, matrix.CriterionCount).Select(column => _cells
            .Where(cell => columns[cell.Criterion] == column)
            .Select(cell => (rows[cell.Alternative], cell.Distribution))
            .OrderBy(cell => cell.Item1)
            .ToArray())];
    }
}
