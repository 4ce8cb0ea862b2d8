using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Outranking;
using LearningOrg.Core.Tests.PublishedCases;

namespace LearningOrg.Core.Tests.Mcda;

public class ElectreTriTest
{
    private static readonly OutrankingThresholds UpToOne = OutrankingThresholds.Of(0, 1);

    [Fact(DisplayName = "ELECTRE TRI: data of a JSMAA test, checked by hand; both assignments")]
    [PublishedCase("electretri-jsmaa")]
    public void Two_alternatives_in_three_categories()
    {
        var solution = new ElectreTri([[0, 0, 5], [2, 1, 5]], UpToOne, 0.7).Solve(Published.Decision(
            [0.4, 0.4, 0.2], [1, 1, 1], [1, 2, 0], [1, 1, 0]));
        Assert.Equal([2, 2], solution.Pessimistic);
        Assert.Equal([3, 2], solution.Optimistic);
        Assert.Equal(3, solution.CategoryCount);
        solution.Ranking.Expect(0, [2, 2], [1, 1]);
    }

    [Fact]
    public void Costs_are_sorted_as_benefits_turned_round()
    {
        var benefit = Tri([10], [20]).Solve(
            Published.Decision([1], [1], [5], [10], [15], [20], [25]));
        var cost = Tri([-10], [-20]).Solve(
            Published.Decision([1], [-1], [-5], [-10], [-15], [-20], [-25]));
        Assert.Equal([1, 2, 2, 3, 3], benefit.Pessimistic);
        Assert.Equal([1, 2, 2, 3, 3], benefit.Optimistic);
        Assert.Equal(benefit.Pessimistic, cost.Pessimistic);
        Assert.Equal(benefit.Optimistic, cost.Optimistic);
    }

    [Fact]
    public void A_veto_keeps_an_alternative_down()
    {
        var decision = Published.Decision([9, 1], [1, 1], [9, 0]);
        Assert.Equal([2], new ElectreTri([[5, 5]], OutrankingThresholds.Of(0, 1)).Solve(decision).Pessimistic);
        Assert.Equal([1], new ElectreTri([[5, 5]], OutrankingThresholds.Of(0, 1, 4)).Solve(decision).Pessimistic);
        Assert.Equal([2], new ElectreTri([[5, 5]], OutrankingThresholds.Of(0, 1, 4)).Solve(decision).Optimistic);
    }

    [Property(DisplayName = "ELECTRE TRI: by the definition, profile by profile; the pessimistic category is never above the optimistic")]
    public Property Categories_follow_the_definition() => Prop.ForAll(Cases.ToArbitrary(), one =>
    {
        var solution = new ElectreTri(one.Profiles, one.Thresholds, 0.75).Solve(one.Decision);
        return Enumerable.Range(0, one.Decision.AlternativeCount).All(alternative =>
        {
            // ELECTRE III compares the same rows: the alternative, then the profiles.
            var rows = one.Profiles.Prepend(Row(one.Decision, alternative)).ToArray();
            var pairs = new ElectreIII(one.Thresholds).Solve(DecisionMatrix.FromRows(
                rows.Select((_, row) => $"R{row}"), one.Decision.Criteria, one.Decision.Weights, rows));
            bool Outranks(int a, int b) => pairs.Credibility(a, b) >= 0.75 - 1e-9;
            var profiles = Enumerable.Range(1, one.Profiles.Length).ToArray();
            var pessimistic = 1 + profiles.LastOrDefault(profile => Outranks(0, profile));
            var optimistic = profiles.FirstOrDefault(profile => Outranks(profile, 0) && !Outranks(0, profile), profiles.Length + 1);
            return solution.Pessimistic[alternative] == pessimistic
                && solution.Optimistic[alternative] == optimistic && pessimistic <= optimistic;
        });
    });

    [Fact(DisplayName = "ELECTRE TRI: thresholds are functions of the profile, qⱼ(bₕ), in both comparisons (Yu, 1992)")]
    public void Shares_are_taken_of_the_number_of_the_profile()
    {
        // A tenth of the profile's 100 is 10: a loss of 9.5 to it does not count, though it is more than a tenth of 90.5.
        var tenth = OutrankingThresholds.Of(0, 0).WithShares(0.1, 0.1);
        var benefit = new ElectreTri([[100]], tenth).Solve(Published.Decision([1], [1], [90.5], [89.5]));
        Assert.Equal([2, 1], benefit.Pessimistic);
        Assert.Equal([2, 1], benefit.Optimistic);
        var cost = new ElectreTri([[100]], tenth).Solve(Published.Decision([1], [-1], [110.5], [109.5]));
        Assert.Equal([1, 2], cost.Pessimistic);
        Assert.Equal([1, 2], cost.Optimistic);
    }

    [Property(DisplayName = "ELECTRE TRI: with one profile, a share of a number is that share of the profile's, said as a constant")]
    public Property A_share_is_a_constant_of_the_profile() => Prop.ForAll(Cases.ToArbitrary(), one =>
    {
        double[][] profile = [one.Profiles[0]];
        var shares = OutrankingThresholds.Of(0, 1, 2).WithShares(0.25, 0.5, 1);
        var constants = one.Decision.Criteria.Select((criterion, column) => (criterion.Name, Size: Math.Abs(profile[0][column])))
            .ToDictionary(pair => pair.Name, pair => OutrankingThresholds.Of(pair.Size / 4, 1 + (pair.Size / 2), 2 + pair.Size));
        var (ofShares, ofConstants) = (new ElectreTri(profile, shares).Solve(one.Decision), new ElectreTri(profile, constants).Solve(one.Decision));
        return ofShares.Pessimistic.SequenceEqual(ofConstants.Pessimistic) && ofShares.Optimistic.SequenceEqual(ofConstants.Optimistic);
    });

    [Property(DisplayName = "ELECTRE TRI: with shares up to 1 the pessimistic category is not above the optimistic either")]
    public Property Shares_keep_the_categories_in_order() => Prop.ForAll(Cases.ToArbitrary(), one =>
    {
        var solution = new ElectreTri(one.Profiles, OutrankingThresholds.Of(0, 1, 2).WithShares(0.25, 0.5, 1)).Solve(one.Decision);
        return solution.Pessimistic.Zip(solution.Optimistic, (low, high) => low <= high).All(isInOrder => isInOrder);
    });

    [Fact]
    public void Profiles_and_the_cut_are_checked()
    {
        var decision = Published.Decision([1, 1], [1, -1], [1, 2]);
        Refused("Profile 2 is worse on 'C1' than profile 1: 1 after 2. Profiles go from the worst up.", Tri([2, 9], [1, 8]), decision);
        Refused(
            "Profile 3 is worse on 'C2' than profile 2: 9 after 8. Profiles go from the worst up.", Tri([1, 9], [2, 8], [3, 9]), decision);
        Refused("Profile 2 is the same as profile 1. Each must be better somewhere than the one below.", Tri([1, 9], [1, 9]), decision);
        Refused("Profile 2 has 3 numbers, but there are 2 criteria.", Tri([1, 9], [1, 8, 2]), decision);
        Assert.StartsWith(
            "cut must lie in 0.5 to 1.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new ElectreTri([[1]], OutrankingThresholds.None, 0.4)).Message);
        Assert.ThrowsAny<ArgumentException>(() => Tri());
        Assert.Throws<ArgumentOutOfRangeException>(() => Tri([double.NaN]));
        Assert.Equal("ELECTRE TRI (λ = 0.75)", Tri([1]).Name);
    }

    private static ElectreTri Tri(params double[][] profiles) => new(profiles, OutrankingThresholds.None);

    private static void Refused(string message, ElectreTri method, DecisionMatrix decision) =>
        Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(() => method.Solve(decision)).Message);

    private static double[] Row(DecisionMatrix decision, int alternative) =>
        [.. Enumerable.Range(0, decision.CriterionCount).Select(column => decision[alternative, column])];

    private static Gen<(DecisionMatrix Decision, double[][] Profiles, OutrankingThresholds Thresholds)> Cases =>
        from alternatives in Gen.Choose(1, 6)
        from criteria in Gen.Choose(1, 4)
        from directions in Gen.Elements(1, -1).ArrayOf(criteria)
        from weights in Gen.Choose(1, 4).Select(weight => (double)weight).ArrayOf(criteria)
        from rows in Gen.Choose(-8, 8).Select(number => (double)number).ArrayOf(criteria).ArrayOf(alternatives)
        from steps in Gen.Choose(0, 3).ArrayOf(criteria).ArrayOf(3)
        from q in Gen.Choose(0, 2)
        from p in Gen.Choose(0, 2)
        from v in Gen.Choose(0, 4)
        from vetoes in Gen.Elements(true, false)
        select (
            Published.Decision(weights, directions, rows),
            Enumerable.Range(1, 3).Select(height => directions
                .Select((direction, column) =>
                    direction * (-6.0 + (column == 0 ? height : 0) + steps.Take(height).Sum(step => step[column]))).ToArray())
                .ToArray(),
            OutrankingThresholds.Of(q, q + p, vetoes ? q + p + v : null));
}
