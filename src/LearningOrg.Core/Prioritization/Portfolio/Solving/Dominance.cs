namespace LearningOrg.Core.Prioritization.Portfolio.Solving;

/// <summary>Of states at one place that leave the same ways on, drops those that another matches or beats in everything.</summary>
/// <remarks>Nemhauser and Ullmann (1969). States differ in their ways on only by the remembered items.</remarks>
internal static class Dominance
{
    // Comparing with all that were kept would be quadratic; keeping a dominated state costs time, never the answer.
    private const int Compared = 64;

    public static List<State> Thin(List<State> states, ulong[] remembered)
    {
        states.Sort((left, right) =>
        {
            var order = Group(left, right, remembered);
            order = order != 0 ? order : left.Cost.CompareTo(right.Cost);
            return order != 0 ? order : left.IsBetterThan(right) ? -1 : right.IsBetterThan(left) ? 1 : 0;
        });

        var kept = new List<State>(states.Count);
        var start = 0;
        foreach (var state in states)
        {
            if (kept.Count > 0 && Group(kept[kept.Count - 1], state, remembered) != 0)
            {
                start = kept.Count;
            }

            if (!IsDominated(state, kept, start))
            {
                kept.Add(state);
            }
        }

        return kept;
    }

    private static bool IsDominated(State state, List<State> kept, int start)
    {
        var first = Math.Max(start, kept.Count - Compared);
        for (var other = kept.Count - 1; other >= first; other--)
        {
            if (kept[other].Value >= state.Value && kept[other].IsAsFrugalAs(state) && kept[other].IsBetterThan(state))
            {
                return true;
            }
        }

        return false;
    }

    private static int Group(State left, State right, ulong[] remembered)
    {
        for (var word = 0; word < remembered.Length; word++)
        {
            var order = (left.Chosen[word] & remembered[word]).CompareTo(right.Chosen[word] & remembered[word]);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
