namespace LearningOrg.Core.Mcda.Methods;

/// <summary>A method that is told how far the numbers of a criterion go, rather than taking it from the alternatives.</summary>
internal interface IDeclaredRange
{
    /// <summary>The ends of what was declared, and where in between more turns from better to worse; <c>null</c> where nothing
    /// was.</summary>
    double[]? StopsOf(DecisionMatrix matrix, int criterion);
}
