using LearningOrg.Core.Mcda;

namespace LearningOrg.Core.Benchmarks;

/// <summary>A decision of n alternatives on eight criteria, two of them costs, in the shapes that the rivals work on.</summary>
/// <remarks>The numbers come from a generator of fixed start (SplitMix64), so that every run measures the same decision.</remarks>
internal sealed class Decision
{
    public const int Criteria = 8;

    private ulong _state = 42;

    public Decision(int alternatives)
    {
        Columns = [.. Enumerable.Range(0, Criteria).Select(_ => Enumerable.Range(0, alternatives).Select(_ => 1 + (99 * Next())).ToArray())];
        Rows = [.. Enumerable.Range(0, alternatives).Select(row => Columns.Select(column => column[row]).ToArray())];
        Names = [.. Enumerable.Range(0, alternatives).Select(row => $"A{row:D7}")];
        Importances = [.. Enumerable.Range(1, Criteria).Select(importance => importance / 36.0)];
        IsBenefit = [.. Enumerable.Range(0, Criteria).Select(column => column % 4 != 3)];
        Matrix = DecisionMatrix.FromColumns(
            Names,
            IsBenefit.Select((benefit, column) => benefit ? Criterion.Maximize($"C{column}") : Criterion.Minimize($"C{column}")),
            Weights.Normalized(Importances),
            Columns);
    }

    public double[][] Columns { get; }

    public double[][] Rows { get; }

    public string[] Names { get; }

    public double[] Importances { get; }

    public bool[] IsBenefit { get; }

    public DecisionMatrix Matrix { get; }

    private double Next()
    {
        var bits = _state += 0x9E3779B97F4A7C15;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return ((bits ^ (bits >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
