namespace LearningOrg.Core.Mcda;

/// <summary>A way to take the weights of the criteria from the numbers of a decision.</summary>
/// <remarks>
/// Such weights say how much a criterion distinguishes these alternatives, not how much anybody cares about it, and they change when an
/// alternative is added. This interface will not grow.
/// </remarks>
public interface IWeightingMethod
{
    /// <summary>The weights of the criteria of a decision.</summary>
    /// <param name="matrix">The decision; the weights it has already do not count.</param>
    /// <exception cref="ArgumentException">The method cannot work with a criterion; the message names it and says why.</exception>
    Weights Weigh(DecisionMatrix matrix);
}
