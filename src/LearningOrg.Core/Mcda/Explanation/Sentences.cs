namespace LearningOrg.Core.Mcda.Explanation;

/// <summary>How explanations are said.</summary>
internal static class Sentences
{
    /// <summary>What is so, the parts that make it so, and what kind of parts they are where they are no plain summands.</summary>
    public static string Of(string fact, IEnumerable<string> parts, ExplanationBasis basis)
    {
        var listed = string.Join(", ", parts);
        var kind = basis switch
        {
            ExplanationBasis.UnicriterionFlows => " (unicriterion flows)",
            ExplanationBasis.Shapley => " (Shapley shares)",
            _ => string.Empty,
        };
        return listed.Length == 0 ? $"{fact}." : $"{fact}: {listed}{kind}.";
    }
}
