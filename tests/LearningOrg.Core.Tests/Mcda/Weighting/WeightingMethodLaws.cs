using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Normalizations;
using LearningOrg.Core.Mcda.Weighting;

namespace LearningOrg.Core.Tests.Mcda.Weighting;

/// <summary>What a weighting method promises, on random decisions with ties and constant columns. Derive, name the method and what it does not promise.</summary>
public abstract class WeightingMethodLaws
{
    protected abstract WeightingMethod Method { get; }

    /// <summary>Whether a criterion on which all alternatives are the same gets weight 0.</summary>
    protected virtual bool IgnoresConstants => true;

    /// <summary>Whether another zero, as of dates or degrees, changes nothing.</summary>
    protected virtual bool IgnoresZero => false;

    [Property(DisplayName = "weights are shares, or the error says that there is nothing to weigh")]
    public Property Weights_are_shares() => Prop.ForAll(Decisions.ToArbitrary(), matrix =>
    {
        var weights = Weigh(matrix);
        return weights is null || (weights.All(weight => weight.Value >= 0) && Math.Abs(weights.Sum(weight => weight.Value) - 1) < 1e-12);
    });

    [Property(DisplayName = "permuting the alternatives changes no weight")]
    public Property Order_of_input_does_not_matter() => Prop.ForAll(Decisions.ToArbitrary(), matrix =>
        Close(Weigh(matrix), Weigh(With(matrix, (row, column) => matrix[matrix.AlternativeCount - 1 - row, column]))));

    [Property(DisplayName = "measuring in another unit changes no weight")]
    public Property Units_do_not_matter() => Prop.ForAll(Decisions.ToArbitrary(), matrix =>
        Close(Weigh(matrix), Weigh(With(matrix, (row, column) => matrix[row, column] * (column + 0.7)))));

    [Property(DisplayName = "measuring from another zero changes no weight, where the method promises it")]
    public Property Zero_does_not_matter() => Prop.ForAll(Decisions.ToArbitrary(), matrix =>
        !IgnoresZero || Close(Weigh(matrix), Weigh(With(matrix, (row, column) => matrix[row, column] - (5 * column)))));

    [Property(DisplayName = "a constant column gets no weight, exactly")]
    public Property Constants_get_no_weight() => Prop.ForAll(Decisions.ToArbitrary(), matrix =>
    {
        var weights = Weigh(matrix);
        return !IgnoresConstants || weights is null || weights.Select((weight, column) =>
            Enumerable.Range(0, matrix.AlternativeCount).Any(row => matrix[row, column] != matrix[0, column]) || weight.Value == 0).All(kept => kept);
    });

    [Property(DisplayName = "the weights a matrix has already do not count")]
    public Property Former_weights_do_not_count() => Prop.ForAll(Decisions.ToArbitrary(), matrix =>
        Equals(Weigh(matrix), Weigh(matrix.WithWeights(Weights.Normalized([.. matrix.Criteria.Select((_, column) => column + 1.0)])))));

    [Fact]
    public void All_constant_is_an_error()
    {
        var error = Assert.Throws<ArgumentException>(() => Method.Weigh(Published.Decision([1, 1], [1, -1], [3, 0.1], [3, 0.1], [3, 0.1])));
        Assert.StartsWith(IgnoresConstants ? $"{Method} are all 0: " : "On 'C1' nothing is lost", error.Message);
    }

    [Fact]
    public void An_ordinal_criterion_is_refused_by_name()
    {
        var matrix = DecisionMatrix.FromRows(["A", "B"], [Criterion.Maximize("Taste", ScaleType.Ordinal)], Weights.Equal(1), [[1], [2]]);
        Assert.StartsWith($"{Method} calculate with 'Taste', which is ordinal.", Assert.Throws<ArgumentException>(() => Method.Weigh(matrix)).Message);
    }

    protected Weights? Weigh(DecisionMatrix matrix)
    {
        try
        {
            return Method.Weigh(matrix);
        }
        catch (ArgumentException error) when (error.Message.Contains("are all 0: ") || error.Message.Contains("nothing is lost"))
        {
            return null;
        }
    }

    protected static DecisionMatrix With(DecisionMatrix matrix, Func<int, int, double> number) => DecisionMatrix.FromRows(
        matrix.Alternatives,
        matrix.Criteria,
        matrix.Weights,
        [.. Enumerable.Range(0, matrix.AlternativeCount)
            .Select(row => Enumerable.Range(0, matrix.CriterionCount).Select(column => number(row, column)).ToArray())]);

    private static Gen<DecisionMatrix> Decisions =>
        from alternatives in Gen.Choose(1, 9)
        from criteria in Gen.Choose(1, 5)
        from directions in Gen.Elements(1, -1).ArrayOf(criteria)
        from constant in Gen.Choose(0, 3)
        from rows in Gen.Choose(1, 30).Select(number => number / 4.0).ArrayOf(criteria).ArrayOf(alternatives)
        select Published.Decision(
            [.. directions.Select(_ => 1.0)],
            directions,
            [.. rows.Select(row => row.Select((number, column) => constant == 1 && column == 0 ? 0.1 : number).ToArray())]);

    private static bool Close(Weights? one, Weights? other) =>
        one is null ? other is null : other is not null && one.Zip(other, (a, b) => Math.Abs(a.Value - b.Value) < 1e-9).All(same => same);
}

public class EntropyWeightsKeepTheLaws : WeightingMethodLaws
{
    protected override WeightingMethod Method { get; } = new EntropyWeights();

    [Fact]
    public void Negative_numbers_are_refused_by_name() => Assert.StartsWith(
        "'C1' goes down to -1; entropy needs numbers from 0 on.",
        Assert.Throws<ArgumentException>(() => Method.Weigh(Published.Decision([1], [1], [-1], [1]))).Message);

    [Fact]
    public void A_column_of_zeros_is_constant() =>
        Assert.Equal(Weights.Of(0, 1), Method.Weigh(Published.Decision([1, 1], [1, 1], [0, 1], [0, 2])));
}

public class StandardDeviationWeightsKeepTheLaws : WeightingMethodLaws
{
    protected override WeightingMethod Method { get; } = new StandardDeviationWeights();

    protected override bool IgnoresZero => true;
}

public class StandardDeviationOfSharesKeepsTheLaws : WeightingMethodLaws
{
    protected override WeightingMethod Method { get; } = new StandardDeviationWeights(new SumNormalization());
}

public class CriticWeightsKeepTheLaws : WeightingMethodLaws
{
    protected override WeightingMethod Method { get; } = new CriticWeights();

    protected override bool IgnoresZero => true;

    [Fact]
    public void A_constant_criterion_changes_nothing_for_the_others()
    {
        var two = Method.Weigh(Published.Decision([1, 1, 1], [1, 1, -1], [1, 9, 4], [2, 3, 7], [5, 4, 1]));
        var three = Method.Weigh(Published.Decision([1, 1, 1, 1], [1, 1, 1, -1], [1, 9, 0.1, 4], [2, 3, 0.1, 7], [5, 4, 0.1, 1]));
        Assert.Equal(Weights.Of(two[0].Value, two[1].Value, 0, two[2].Value), three);
    }

    [Fact]
    public void Criteria_that_say_the_same_leave_nothing_to_weigh() => Assert.StartsWith(
        "CRITIC weights are all 0: the criteria on which alternatives differ all say the same.",
        Assert.Throws<ArgumentException>(() => Method.Weigh(Published.Decision([1, 1], [1, -1], [0.1, -0.3], [0.7, -2.1], [0.4, -1.2]))).Message);
}

public class MerecWeightsKeepTheLaws : WeightingMethodLaws
{
    protected override WeightingMethod Method { get; } = new MerecWeights();

    [Fact]
    public void Zero_is_refused_by_name() => Assert.StartsWith(
        "'C1' goes down to 0; MEREC needs positive numbers.",
        Assert.Throws<ArgumentException>(() => Method.Weigh(Published.Decision([1], [1], [0], [1]))).Message);
}

public class AngularWeightsKeepTheLaws : WeightingMethodLaws
{
    protected override WeightingMethod Method { get; } = new AngularWeights();
}

public class CilosWeightsKeepTheLaws : WeightingMethodLaws
{
    protected override WeightingMethod Method { get; } = new CilosWeights();

    protected override bool IgnoresConstants => false;

    [Fact]
    public void A_criterion_on_which_nothing_is_lost_is_refused_by_name() => Assert.StartsWith(
        "On 'C2' nothing is lost, whichever criterion is served best, so that CILOS cannot weigh it. Leave it out.",
        Assert.Throws<ArgumentException>(() => Method.Weigh(Published.Decision([1, 1, 1], [1, 1, 1], [1, 5, 3], [2, 5, 1]))).Message);

    [Fact]
    public void The_losses_of_tied_best_alternatives_are_averaged()
    {
        // Best of C1: A and B, which lose 0 and 1/2 of C2; best of C2: A, which loses nothing of C1. Then C1 is never lost on.
        Assert.Throws<ArgumentException>(() => Method.Weigh(Published.Decision([1, 1], [1, 1], [4, 8], [4, 4], [1, 2])));

        // Best of C1: A and B, which lose 1/2 and 1/4 of C2; best of C2: C, which loses 3/4 of C1. Losses 3/4 and 3/8, weights 1 : 2.
        var weights = Method.Weigh(Published.Decision([1, 1], [1, 1], [4, 4], [4, 6], [1, 8]));
        Assert.Equal(1.0 / 3, weights[0].Value, 1e-12);
    }
}

public class IdocriwWeightsKeepTheLaws : WeightingMethodLaws
{
    protected override WeightingMethod Method { get; } = new IdocriwWeights();

    protected override bool IgnoresConstants => false;
}
