namespace LearningOrg.Core.Mcda;

/// <summary>A way to make the numbers of a criterion comparable with those of another; more is better in the result.</summary>
/// <remarks>This interface will not grow.</remarks>
public interface INormalization
{
    /// <summary>Normalizes one column.</summary>
    /// <param name="column">The numbers, one for each alternative; finite.</param>
    /// <param name="criterion">Which way is better, and the name for errors.</param>
    /// <param name="normalized">Gets the results; as long as the column.</param>
    /// <exception cref="ArgumentException">The column does not suit the normalization; the message names the criterion.</exception>
    void Normalize(ReadOnlySpan<double> column, Criterion criterion, Span<double> normalized);
}
