namespace LearningOrg.Core.Mcda.Normalizations;

/// <summary>A normalization that needs to know no more of a column than its ends, and then maps each number by itself.</summary>
/// <remarks>Methods that add up columns do so in one pass with it, without writing down what is normalized.</remarks>
internal interface IEndsNormalization : INormalization
{
    /// <summary>How the numbers of a column are mapped.</summary>
    /// <exception cref="ArgumentException">The column does not suit the normalization; the message names the criterion.</exception>
    ColumnMap MapOf(Criterion criterion, double minimum, double maximum);
}
