using System.Globalization;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Core.Prioritization.Uncertainty;
using LearningOrg.Interchange.Csv;

namespace LearningOrg.Interchange.Registers;

/// <summary>What stands in a register for one input: what is known about a number, or what somebody typed.</summary>
internal readonly record struct RankableCell(Estimate? Known, string? Typed)
{
    private const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The number that a criterion reads here; without one and without a fault it is missing.</summary>
    public double? Read(PolicyCriterion criterion, out string? fault)
    {
        fault = null;
        if (Typed is not { } typed)
        {
            return Known?.Likely;
        }

        if (criterion.Labels is { } scale)
        {
            if (scale.TryRate(typed, out var rating))
            {
                return rating.ToNumber();
            }

            fault = $"is none of the policy's labels {string.Join(", ", scale.Labels)}";
            return null;
        }

        var isPercent = typed[typed.Length - 1] == '%';
        var digits = isPercent ? typed.Substring(0, typed.Length - 1).TrimEnd() : typed;
        if (double.TryParse(digits, Decimal, CultureInfo.InvariantCulture, out var number) && !double.IsInfinity(number) && !double.IsNaN(number))
        {
            return isPercent ? number / 100 : number;
        }

        fault = "is not a number; write 1200.5, without thousands separators, or a percentage such as 80%";
        return null;
    }

    public string Quoted => CellText.Of((Typed ?? string.Empty).AsSpan());
}
