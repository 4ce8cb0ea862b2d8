namespace LearningOrg.Core.Mcda.Methods;

/// <summary>Seen from one of many sorted numbers: which others are so far away that they count, and which that they count in full.</summary>
internal struct PreferenceWindow
{
    /// <summary>The numbers before this place are beaten in full.</summary>
    public int FarBelow { get; private set; }

    /// <summary>The numbers before this place are beaten.</summary>
    public int Below { get; private set; }

    /// <summary>The numbers from this place on beat this one.</summary>
    public int Above { get; private set; }

    /// <summary>The numbers from this place on beat this one in full.</summary>
    public int FarAbove { get; private set; }

    /// <summary>Goes on to a later number.</summary>
    public void MoveTo(int place, ReadOnlySpan<double> sorted, PreferenceFunction function)
    {
        var number = sorted[place];
        while (Below < place && number - sorted[Below] > function.Indifference)
        {
            Below++;
        }

        while (FarBelow < Below && function.IsFull(number - sorted[FarBelow]))
        {
            FarBelow++;
        }

        while (Above < sorted.Length && !(sorted[Above] - number > function.Indifference))
        {
            Above++;
        }

        FarAbove = Math.Max(FarAbove, Above);
        while (FarAbove < sorted.Length && !function.IsFull(sorted[FarAbove] - number))
        {
            FarAbove++;
        }
    }
}
