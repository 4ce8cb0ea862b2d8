using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>Whether a ranking depends on who else is on the list: what moves when an alternative is left out, or is there twice.</summary>
/// <remarks>
/// Belton &amp; Gear, On a Short-coming of Saaty's Method of Analytic Hierarchies, Omega 11(3) (1983), found it with copies; Wang &amp;
/// Triantaphyllou, Omega 36(1) (2008), with alternatives left out. A method that is not set-relative never moves anybody. Ranks are compared
/// among the alternatives that are in both rankings, so the gap that one leaves is no move. O(n) rankings. Immutable.
/// </remarks>
public sealed class RankReversal
{
    private RankReversal(string method, int trials, Sequence<RankReversalTrial> reversals)
    {
        Method = method;
        Trials = trials;
        Reversals = reversals;
    }

    /// <summary>The method and its options.</summary>
    public string Method { get; }

    /// <summary>How many rankings were tried: one for each alternative left out, one for each that is there twice.</summary>
    public int Trials { get; }

    /// <summary>The trials in which anybody moved.</summary>
    public IReadOnlyList<RankReversalTrial> Reversals { get; }

    /// <summary>Whether nobody moved.</summary>
    public bool IsStable => Reversals.Count == 0;

    /// <summary>Tries.</summary>
    /// <param name="matrix">The decision.</param>
    /// <param name="method">The method.</param>
    /// <exception cref="ArgumentException">The method cannot work with a criterion, or with what is left; the message says why.</exception>
    [MustUse]
    public static RankReversal Test(DecisionMatrix matrix, IRankingMethod method)
    {
        Guard.Against.Null(matrix);
        var ranking = Guard.Against.Null(method).Rank(matrix);
        var all = Enumerable.Range(0, matrix.AlternativeCount).ToArray();
        var trials = new List<RankReversalTrial>();
        foreach (var one in all)
        {
            if (all.Length > 1)
            {
                int[] others = [.. all.Where(other => other != one)];
                trials.Add(new(RankReversalChange.LeftOut, matrix.Alternatives[one], Moves(ranking, method.Rank(matrix.Rows(others)), others)));
            }
        }

        foreach (var one in all)
        {
            trials.Add(new(RankReversalChange.Copied, matrix.Alternatives[one], Moves(ranking, method.Rank(matrix.Rows([.. all, one])), all)));
        }

        return new(ranking.Method, trials.Count, Sequence.Of(trials.Where(trial => trial.Moves.Count > 0)));
    }

    /// <summary>As <c>TOPSIS: 2 of 12 trials move somebody</c>.</summary>
    public override string ToString() => IsStable
        ? $"{Method}: nobody moves in {Text.Of(Trials)} trials"
        : $"{Method}: {Text.Of(Reversals.Count)} of {Text.Of(Trials)} trials move somebody";

    /// <summary>Compares the alternatives that are in both, which are the first rows of the other.</summary>
    private static Sequence<RankMove> Moves(Ranking before, Ranking after, int[] rows)
    {
        var (old, now) = (Among(before, rows), Among(after, [.. rows.Select((_, place) => place)]));
        return Sequence.Of(rows
            .Select((row, place) => new RankMove(before.Matrix.Alternatives[row], old[place], now[place]))
            .Where(move => move.Before != move.After));
    }

    /// <summary>The ranks of some alternatives among themselves.</summary>
    private static int[] Among(Ranking ranking, int[] rows)
    {
        var sorted = rows.Select(row => ranking.Ranks[row]).OrderBy(rank => rank).ToArray();
        return Array.ConvertAll(rows, row => Array.IndexOf(sorted, ranking.Ranks[row]) + 1);
    }
}
