namespace LearningOrg.Core.Prioritization.Portfolio.Solving;

/// <summary>What has been chosen up to a place, and what that comes to.</summary>
/// <param name="Chosen">The items, with those decided from the start.</param>
/// <param name="Count">How many of them were decided by the search.</param>
/// <param name="Value">Their value.</param>
/// <param name="Cost">Their cost.</param>
/// <param name="Uses">What they take of each capacity that can run out.</param>
/// <param name="Promise">Their worth as the relaxation counts it.</param>
internal sealed record State(ulong[] Chosen, int Count, long Value, long Cost, long[] Uses, long Promise)
{
    /// <summary>Nothing is decided yet.</summary>
    public static State Nothing(FreeItems free) => new(free.Chosen, 0, 0, 0, new long[free.Resources.Length], 0);

    /// <summary>The order of portfolios: most value, least cost, fewest items, first ids.</summary>
    /// <remarks>Adding the same to both does not change it, which is what makes it safe to drop a dominated state.</remarks>
    public bool IsBetterThan(State other)
    {
        if (Value != other.Value)
        {
            return Value > other.Value;
        }

        if (Cost != other.Cost)
        {
            return Cost < other.Cost;
        }

        return Count != other.Count ? Count < other.Count : Bits.ComesBefore(Chosen, other.Chosen);
    }

    /// <summary>Whether this one takes no more of anything.</summary>
    public bool IsAsFrugalAs(State other)
    {
        for (var resource = 0; resource < Uses.Length; resource++)
        {
            if (Uses[resource] > other.Uses[resource])
            {
                return false;
            }
        }

        return Cost <= other.Cost;
    }
}
