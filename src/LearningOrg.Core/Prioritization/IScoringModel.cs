using LearningOrg.Core.Prioritization.Formulas;

namespace LearningOrg.Core.Prioritization;

/// <summary>A way to turn a host's own object into one comparable, explainable number; more is better.</summary>
/// <remarks>
/// The built-in models are ordinary implementations. A model of your own is a class with a formula; everything else
/// (<see cref="Prioritizing.Score"/>, <see cref="Prioritizing.Prioritize"/>, explanations, the list of what is missing) follows from the
/// formula. This interface will not grow.
/// </remarks>
/// <typeparam name="T">The host's type: any class or struct, which need not know this library.</typeparam>
public interface IScoringModel<T>
{
    /// <summary>The model written out. The same instance on every call.</summary>
    ScoringFormula<T> Formula { get; }
}
