namespace LearningOrg.Core.Mcda;

/// <summary>A way to rank the alternatives of a decision.</summary>
/// <remarks>The built-in methods are ordinary implementations. This interface will not grow.</remarks>
public interface IRankingMethod
{
    /// <summary>Ranks the alternatives.</summary>
    /// <param name="matrix">The decision.</param>
    /// <exception cref="ArgumentException">The method cannot work with a criterion; the message names it and says why.</exception>
    Ranking Rank(DecisionMatrix matrix);
}
