using System.Globalization;
using Ardalis.GuardClauses;
using LearningOrg.Core;

namespace LearningOrg.Interchange.Matrices;

/// <summary>A table that cannot be used because of what stands in it, with everything that is wrong, by row and column.</summary>
/// <remarks>
/// All problems are found in one go; the first thousand are kept. Nothing of the table counts until they are mended: an alternative that was
/// read wrong would move the others too, and of entries nobody wants the half. Equal when the source and the problems are.
/// </remarks>
public sealed record FaultyTable : Refusal
{
    private const int Shown = 20;

    internal FaultyTable(string source, IReadOnlyList<RowProblem> problems, long count)
    {
        Source = Guard.Against.NullOrWhiteSpace(source);
        Problems = problems;
        ProblemCount = count;
    }

    /// <summary>The file, as the caller named it.</summary>
    public string Source { get; }

    /// <summary>The first thousand problems, in the order of the file; the header is row 1.</summary>
    public IReadOnlyList<RowProblem> Problems { get; }

    /// <summary>How many problems there are.</summary>
    public long ProblemCount { get; }

    /// <inheritdoc/>
    public override string Code => "faulty-table";

    /// <summary>One line for the file, and one for each of the first twenty problems.</summary>
    public override string Message
    {
        get
        {
            var lines = Problems.Take(Shown).Select(problem => $"\n  {problem}");
            var rest = (ProblemCount - Shown).ToString(CultureInfo.InvariantCulture);
            var more = ProblemCount > Shown ? $"\n  … and {rest} more" : string.Empty;
            return $"Cannot use {Source}:{string.Concat(lines)}{more}";
        }
    }

    /// <summary>Whether all that both say is equal.</summary>
    /// <param name="other">Another refusal.</param>
    public bool Equals(FaultyTable? other) =>
        other is not null && Source == other.Source && ProblemCount == other.ProblemCount && Problems.SequenceEqual(other.Problems);

    /// <inheritdoc/>
    public override int GetHashCode() => Message.GetHashCode();
}
