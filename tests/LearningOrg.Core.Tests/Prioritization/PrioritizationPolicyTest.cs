using LearningOrg.Core.Opportunities;
using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Policies;

namespace LearningOrg.Core.Tests.Prioritization;

public class PrioritizationPolicyTest
{
    private static readonly PolicyCriterion Reach = new("Reach", "users")
    {
        Unit = "people", Direction = Direction.More, From = 0, To = 1000, Weight = 0.6,
    };

    private static readonly PolicyCriterion Effort = new("Effort", "effort")
    {
        Unit = "person-days", Direction = Direction.Less, From = 0, To = 60, Weight = 0.4,
    };

    [Fact]
    public void A_bound_policy_scores_and_its_scores_carry_its_name_and_version()
    {
        var model = Valid(PolicyModel.WeightedScoring, Reach, Effort).Bind<Dictionary<string, double>>((row, c) => row[c.Input]);
        Assert.True(model.Score(new() { ["users"] = 500, ["effort"] = 15 }).TryAccept(out var breakdown, out _));
        Assert.Equal(0.6, breakdown.Score.Value, 1e-15);
        Assert.Equal("0.6 (Portfolio 2026.1)", breakdown.Score.ToString());
        Assert.Equal("weighted scoring, share of the best possible, 0 to 1", breakdown.Score.Model.Unit);
    }

    [Fact(DisplayName = "INV-36 scores of two versions of a policy do not compare")]
    public void Versions_do_not_compare()
    {
        var (one, two) = (Score("1"), Score("2"));
        Assert.Throws<ArgumentException>(() => one > two);

        static Score Score(string version) => PrioritizationPolicy.Of("P", version, PolicyModel.WeightedScoring, [Reach, Effort])
            .Match(policy => policy, refusal => throw new InvalidOperationException(refusal.Message))
            .Bind<int>((_, _) => 1).Score(0).Match(breakdown => breakdown.Score, refusal => throw new InvalidOperationException(refusal.Message));
    }

    [Theory]
    [InlineData("rice", new[] { 500, 2, 0.5, 4 }, 125)]
    [InlineData("ice-product", new[] { 8, 6, 9.0 }, 432)]
    [InlineData("ice-mean", new[] { 8, 6, 10.0 }, 8)]
    [InlineData("wsjf", new[] { 8, 5, 3, 5.0 }, 3.2)]
    [InlineData("cd3", new[] { 30, 4.0 }, 7.5)]
    [InlineData("value-effort", new[] { 9, 2.0 }, 4.5)]
    [InlineData("risk-priority-number", new[] { 9, 10, 10.0 }, 900)]
    [InlineData("opportunity-score", new[] { 8, 3.0 }, 13)]
    public void Every_model_with_roles_reads_them_by_name(string code, double[] numbers, double score)
    {
        var model = PolicyModel.FromCode(code);
        var policy = Valid(model, [.. model.Roles.Select((role, index) => new PolicyCriterion(role, $"{index}"))]);
        var bound = policy.Bind<double[]>((row, criterion) => row[int.Parse(criterion.Input)]);
        Assert.True(bound.Score(numbers).TryAccept(out var breakdown, out _));
        Assert.Equal(score, breakdown.Score.Value, 1e-12);
        Assert.Equal(("Portfolio", "2026.1"), (breakdown.Score.Model.Name, breakdown.Score.Model.Version));
    }

    [Fact]
    public void Settings_name_what_a_score_is_relative_to()
    {
        var outcome = PrioritizationPolicy.Of(
            "P", "1", PolicyModel.Rice, PolicyModel.Rice.Roles.Select(role => new PolicyCriterion(role, role)), new Dictionary<string, string> { ["period"] = "month" });
        Assert.True(outcome.TryAccept(out var policy, out _));
        Assert.Equal("RICE, weighted reach per month per person-month", policy.Bind<int>((_, _) => 1).Formula.Model.Unit);
    }

    [Fact]
    public void Policies_are_equal_when_all_of_them_is()
    {
        Assert.Equal(Valid(PolicyModel.WeightedScoring, Reach, Effort), Valid(PolicyModel.WeightedScoring, Reach, Effort));
        Assert.NotEqual(
            Valid(PolicyModel.WeightedScoring, Reach, Effort), Valid(PolicyModel.WeightedScoring, Reach with { Points = [(0, 0), (10, 0.5), (1000, 1)] }, Effort));
        Assert.Equal(Reach with { Points = [(0, 0), (1, 1)] }, Reach with { Points = [(0, 0), (1, 1)] });
    }

    [Fact]
    public void The_default_policy_of_incidents_is_valid() => Assert.Equal("Incident opportunities 1.0 (weighted scoring)", IncidentPolicy.Default.ToString());

    [Fact]
    public void Weights_must_sum_to_one() => Refused(
        "The weights (Reach 0.6, Effort 0.3) sum to 0.9, not to 1.", PolicyModel.WeightedScoring, Reach, Effort with { Weight = 0.3 });

    [Fact]
    public void A_weight_must_be_there() => Refused(
        "The weight of 'Effort' is missing. It must lie in 0 to 1.", PolicyModel.WeightedScoring, Reach, Effort with { Weight = null });

    [Fact]
    public void A_range_must_be_there() => Refused(
        "'Reach' has no reference range. State the two ends that its value goes from 0 to 1 over.",
        PolicyModel.WeightedScoring,
        Reach with { To = null },
        Effort);

    [Fact]
    public void A_range_must_rise() => Refused(
        "The range of 'Reach' goes from 5 to 5. It must go from the smaller to the larger number.",
        PolicyModel.WeightedScoring,
        Reach with { From = 5, To = 5 },
        Effort);

    [Fact]
    public void A_direction_must_be_there() => Refused(
        "'Reach' has no direction. Say whether more or less of it is better.", PolicyModel.WeightedScoring, Reach with { Direction = null }, Effort);

    [Fact]
    public void Points_must_span_the_range() => Refused(
        "The points of 'Reach' go from 0 to 10, but its range from 0 to 1000.",
        PolicyModel.WeightedScoring,
        Reach with { Points = [(0, 0), (10, 1)] },
        Effort);

    [Fact]
    public void Points_must_go_the_way_of_the_direction() => Refused(
        "The points of 'Effort' rise, but its direction says the opposite.",
        PolicyModel.WeightedScoring,
        Reach,
        Effort with { Points = [(0, 0), (60, 1)] });

    [Fact]
    public void Points_must_be_a_value_function() => Refused(
        "The points of 'Reach' are broken: The points of a value function must rise, but 0 follows 10.",
        PolicyModel.WeightedScoring,
        Reach with { Points = [(10, 0), (0, 1)] },
        Effort);

    [Fact]
    public void An_ordinal_criterion_needs_numbers_for_its_labels() => Refused(
        "'Reach' is ordinal, and the model calculates with it. State a number for each of its labels, or measure it.",
        PolicyModel.WeightedScoring,
        Reach with { Scale = ScaleType.Ordinal },
        Effort);

    [Fact]
    public void Stated_numbers_allow_arithmetic_on_labels() => Valid(
        PolicyModel.WeightedScoring, Reach with { Scale = ScaleType.Ordinal, Labels = RatingScale.WithNumbers("Reach", ("Few", 1), ("Many", 900)) }, Effort);

    [Fact]
    public void An_interval_scale_does_not_multiply() => Refused(
        "'Ease' is on an interval scale, which has no true zero, but ICE product multiplies or divides by it.",
        PolicyModel.IceProduct,
        new("Impact", "i"),
        new("Confidence", "c"),
        new("Ease", "e") { Scale = ScaleType.Interval });

    [Fact]
    public void Criteria_stand_there_once() => Refused(
        "The criterion 'Reach' stands there 2 times.", PolicyModel.WeightedScoring, Reach with { Weight = 0.3 }, Reach with { Weight = 0.3 }, Effort);

    [Fact]
    public void All_problems_are_found_in_one_go()
    {
        var outcome = PrioritizationPolicy.Of(
            " ", "1", PolicyModel.Rice, [new("Reach", "users") { Weight = 1 }, new("Impact", ""), new("Ease", "e")], new Dictionary<string, string> { ["backlog"] = "x" });
        Assert.False(outcome.TryAccept(out _, out var refusal));
        Assert.Equal(
            [
                "The policy's name is blank.",
                "'backlog' is no setting of RICE, which has period.",
                "The input of 'Impact' is blank.",
                "RICE needs a criterion named 'Confidence'.",
                "RICE needs a criterion named 'Effort'.",
                "'Reach' states a weight, which has no meaning in RICE. Leave it out.",
                "RICE has no criterion 'Ease'. It has Reach, Impact, Confidence and Effort.",
            ],
            ((InvalidPolicy)refusal).Problems);
    }

    private static PrioritizationPolicy Valid(PolicyModel model, params PolicyCriterion[] criteria) =>
        PrioritizationPolicy.Of("Portfolio", "2026.1", model, criteria).Match(policy => policy, refusal => throw new InvalidOperationException(refusal.Message));

    private static void Refused(string problem, PolicyModel model, params PolicyCriterion[] criteria)
    {
        Assert.False(PrioritizationPolicy.Of("Portfolio", "2026.1", model, criteria).TryAccept(out _, out var refusal));
        Assert.Equal($"The policy 'Portfolio' cannot be applied. {problem}", refusal.Message);
    }
}
