using LearningOrg.Core.Mcda;
using LearningOrg.Core.Prioritization.Formulas;

namespace LearningOrg.Core.Prioritization.Uncertainty;

/// <summary>A formula as a method over a decision whose columns are its inputs. It has no use for weights.</summary>
internal sealed class FormulaMethod<T>(ScoringFormula<T> formula) : ScoringMethod
{
    public override string Name => formula.Model.Name;

    public override bool IsSetRelative => false;

    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        var row = new double[matrix.CriterionCount];
        for (var alternative = 0; alternative < scores.Length; alternative++)
        {
            for (var input = 0; input < row.Length; input++)
            {
                row[input] = matrix.Column(input)[alternative];
            }

            scores[alternative] = formula.Evaluate(row);
        }
    }
}
