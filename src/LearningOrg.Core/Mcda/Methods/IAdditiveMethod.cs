namespace LearningOrg.Core.Mcda.Methods;

/// <summary>A method whose score is a plain sum: what each criterion contributes, from the first criterion to the last.</summary>
/// <remarks>The method calculates with the same step that explanations ask for, so the parts add up to the score in every bit.</remarks>
internal interface IAdditiveMethod
{
    /// <summary>Adds what a criterion contributes to the score of each alternative.</summary>
    /// <param name="matrix">A decision that the method has scored, or is scoring.</param>
    /// <param name="criterion">From 0.</param>
    /// <param name="scores">One place for each alternative.</param>
    void AddContribution(DecisionMatrix matrix, int criterion, Span<double> scores);
}

/// <summary>The walk from contributions to scores.</summary>
internal static class AdditiveMethods
{
    public static void AddUp(this IAdditiveMethod method, DecisionMatrix matrix, Span<double> scores)
    {
        scores.Clear();
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            method.AddContribution(matrix, criterion, scores);
        }
    }
}
