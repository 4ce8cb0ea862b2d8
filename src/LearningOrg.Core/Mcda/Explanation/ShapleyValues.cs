namespace LearningOrg.Core.Mcda.Explanation;

/// <summary>What each player of a cooperative game is worth: what it adds to a coalition, in the mean over all orders of joining.</summary>
/// <remarks>
/// Shapley, A Value for n-Person Games, Contributions to the Theory of Games II (1953) 307–317:
/// φᵢ = Σ over S without i of |S|! (n − |S| − 1)! ÷ n! · (v(S ∪ i) − v(S)). O(n·2ⁿ) time.
/// </remarks>
internal static class ShapleyValues
{
    /// <summary>Shares out a game.</summary>
    /// <param name="worth">v: what each coalition is worth; the bits of the index are its players.</param>
    /// <param name="players">How many there are; 2 to their number is the length of the worth.</param>
    public static double[] Of(ReadOnlySpan<double> worth, int players)
    {
        var values = new double[players];
        var added = new double[players];
        for (var player = 0; player < players; player++)
        {
            Array.Clear(added, 0, players);
            for (var coalition = 0; coalition < worth.Length; coalition++)
            {
                if ((coalition & (1 << player)) == 0)
                {
                    added[SizeOf(coalition)] += worth[coalition | (1 << player)] - worth[coalition];
                }
            }

            // The mean over the coalitions of one size, and of that the mean over the sizes.
            var coalitions = 1.0;
            for (var size = 0; size < players; size++)
            {
                values[player] += added[size] / coalitions;
                coalitions = coalitions * (players - 1 - size) / (size + 1);
            }

            values[player] /= players;
        }

        return values;
    }

    private static int SizeOf(int coalition)
    {
        var size = 0;
        for (; coalition != 0; coalition &= coalition - 1)
        {
            size++;
        }

        return size;
    }
}
