using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>Three things whose judgements contradict one another.</summary>
/// <param name="First">One of them.</param>
/// <param name="Second">Another.</param>
/// <param name="Third">The third.</param>
/// <param name="Inconsistency">How much, above 0 and below 1 (Koczkodaj).</param>
public sealed record InconsistentTriad(string First, string Second, string Third, [property: Measured] double Inconsistency)
{
    /// <summary>As <c>Price, Size and Age: 0.75</c>.</summary>
    public override string ToString() => $"{First}, {Second} and {Third}: {Text.Of(Inconsistency)}";
}
