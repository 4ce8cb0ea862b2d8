using LearningOrg.Core.Numerics;
using LearningOrg.Core.Prioritization.Uncertainty;

namespace LearningOrg.Core.Prioritization.Formulas;

/// <summary>What a formula makes of numbers that are not known exactly.</summary>
public sealed partial class ScoringFormula<T>
{
    /// <summary>Reads the estimates of an item into a row; false where one is missing or not permitted.</summary>
    internal bool TryRead(T item, Func<T, ScoringInput<T>, Estimate?> estimate, Span<Estimate> row)
    {
        for (var index = 0; index < _inputs.Length; index++)
        {
            if (Known(item, estimate, _inputs[index], out var known) is not null)
            {
                return false;
            }

            row[index] = known;
        }

        return true;
    }

    /// <summary>Which inputs of an item are missing or not permitted, in the order of the inputs.</summary>
    internal IEnumerable<InputGap> Gaps(T item, Func<T, ScoringInput<T>, Estimate?> estimate) =>
        _inputs.Select(input => Known(item, estimate, input, out _)).OfType<InputGap>();

    /// <summary>The least and the greatest score: the walk of <see cref="Evaluate"/>, with both ends of everything.</summary>
    internal Interval Enclose(ReadOnlySpan<Estimate> row)
    {
        var sum = Interval.At(0);
        foreach (var steps in _steps)
        {
            var product = Interval.At(1);
            foreach (ref readonly var step in steps.AsSpan())
            {
                product = step.Apply(product, row);
            }

            sum = sum.Plus(product);
        }

        return sum;
    }

    private InputGap? Known(T item, Func<T, ScoringInput<T>, Estimate?> estimate, ScoringInput<T> input, out Estimate known)
    {
        known = default;
        if (estimate(item, input) is not { } stated)
        {
            var number = input.Read(item);
            if (number is null || !input.Permitted.Contains(number.Value))
            {
                return new InputGap(input.Name, number, input.Permitted.Description);
            }

            known = Estimate.Exactly(number.Value);
            return null;
        }

        if (stated.IsUnassigned)
        {
            throw new ArgumentException(
                $"The estimate of {input.Name} is unassigned: it is the default Estimate. Give null where nothing is known.", nameof(estimate));
        }

        known = stated;
        return Forbidden(input, stated) is { } found
            ? new InputGap(input.Name, found, input.Permitted.Description) { Estimate = stated.IsExact ? null : stated }
            : null;
    }

    /// <summary>A number of the estimate that the model does not take. The middle of a range stands for the range, and need not be on a
    /// scale of steps; but what is divided by must not have a 0 within, on whichever steps its ends are.</summary>
    private double? Forbidden(ScoringInput<T> input, Estimate stated)
    {
        foreach (var number in stated.HasLikely ? [stated.Low, stated.Likely, stated.High] : new[] { stated.Low, stated.High })
        {
            if (!input.Permitted.Contains(number))
            {
                return number;
            }
        }

        return stated.Low < 0 && stated.High > 0 && Divides(input) ? 0 : null;
    }

    private bool Divides(ScoringInput<T> input) =>
        _terms.Any(term => term.Factors.Any(factor => factor.Kind is FactorKind.DividedBy && factor.Input == input));

    private readonly partial record struct Step
    {
        public Interval Apply(Interval product, ReadOnlySpan<Estimate> row) =>
            IsDivision ? product.DividedBy(Operand(row)) : product.Times(Operand(row));

        private Interval Operand(ReadOnlySpan<Estimate> row) => Kind switch
        {
            FactorKind.Constant or FactorKind.DividedByConstant => Interval.At(Constant),
            FactorKind.Value => Valued(Value!, Of(row[Input])),
            FactorKind.Excess => Of(row[Input]).ExcessOver(Of(row[Subtrahend])),
            _ => Of(row[Input]),
        };

        private static Interval Of(Estimate estimate) => new(estimate.Low, estimate.High);

        private static Interval Valued(ValueFunction value, Interval numbers)
        {
            var (atLow, atHigh) = (value.Apply(numbers.Low), value.Apply(numbers.High));
            return value.MoreIsBetter ? new(atLow, atHigh) : new(atHigh, atLow);
        }
    }
}
