using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda;

/// <summary>One alternative in a ranking.</summary>
/// <param name="Rank">From 1; ties share one.</param>
/// <param name="Name">The alternative.</param>
/// <param name="Index">Its row in the matrix, from 0.</param>
/// <param name="Score">Its score.</param>
/// <param name="IsTied">Whether another has the same rank.</param>
public sealed record RankedAlternative(int Rank, string Name, int Index, [property: Measured] double Score, bool IsTied)
{
    /// <summary>As <c>1. Plan B: 0.71</c>.</summary>
    public override string ToString() => $"{Text.Of(Rank)}. {Name}: {Text.Of(Score)}";
}
