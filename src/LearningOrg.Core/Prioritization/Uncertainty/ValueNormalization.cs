using LearningOrg.Core.Mcda;
using LearningOrg.Core.Prioritization.Formulas;

namespace LearningOrg.Core.Prioritization.Uncertainty;

/// <summary>Puts each column through the value function declared for it, so that weighted scoring is a weighted sum.</summary>
internal sealed class ValueNormalization(IEnumerable<(string Name, ValueFunction Value, double Weight)> terms) : INormalization
{
    private readonly Dictionary<string, ValueFunction> _values = terms.ToDictionary(term => term.Name, term => term.Value, StringComparer.Ordinal);

    public void Normalize(ReadOnlySpan<double> column, Criterion criterion, Span<double> normalized)
    {
        var value = _values[criterion.Name];
        for (var alternative = 0; alternative < column.Length; alternative++)
        {
            normalized[alternative] = value.Apply(column[alternative]);
        }
    }

    public override string ToString() => "value functions";
}
