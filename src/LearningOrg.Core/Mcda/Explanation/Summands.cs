using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Explanation;

/// <summary>What an additive method adds up.</summary>
internal static class Summands
{
    /// <summary>For each of some alternatives, what each criterion contributes to its score.</summary>
    public static double[][] Of(IAdditiveMethod method, DecisionMatrix matrix, params int[] alternatives)
    {
        var summands = Array.ConvertAll(alternatives, _ => new double[matrix.CriterionCount]);
        using var column = new Scratch<double>(matrix.AlternativeCount);
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            // Added to nothing, a contribution is what it would be added as.
            column.Span.Clear();
            method.AddContribution(matrix, criterion, column.Span);
            for (var place = 0; place < alternatives.Length; place++)
            {
                summands[place][criterion] = column.Span[alternatives[place]];
            }
        }

        return summands;
    }
}
