using LearningOrg.Core.Mcda.Outranking;

namespace LearningOrg.Cli.Decisions;

/// <content>The methods that outrank.</content>
internal static partial class MethodCatalog
{
    private static MethodEntry[] Electre =>
    [
        new(
            "electre-i",
            "a kernel: those that stay in the running, because nobody in it outranks them",
            [
                new("p", "the least share of weight that outranking takes", ValueShape.Majority, "0.65"),
                new("q", "the largest objection that it bears", ValueShape.Share, "0.35"),
                ElectreOptions.Scaling,
                new("variant", "a kernel, or the net indices of both, which know no threshold", ValueShape.OneOf("kernel", "net"), "kernel"),
            ],
            (values, matrix) => values.Word("variant") == "net"
                ? ElectreAnswer.Of(new ElectreNet(), matrix)
                : ElectreAnswer.Of(new ElectreI(values.Number("p"), values.Number("q"), ElectreOptions.ScalingOf(values)), matrix)),
        new(
            "electre-ii",
            "outranking, strong and weak: an order from the top, one from the bottom, and their mean; less is better",
            [
                new("p0", "the weight that is strong even against some objection", ValueShape.Share, "0.65"),
                new("p1", "the weight that is strong against little objection; up to p0", ValueShape.Share, "0.5"),
                new("p2", "the weight that is weak; up to p1", ValueShape.Share, "0.35"),
                new("q0", "some objection", ValueShape.Share, "0.65"),
                new("q1", "little objection; up to q0", ValueShape.Share, "0.35"),
                ElectreOptions.Scaling,
            ],
            (values, matrix) => ElectreAnswer.Of(ElectreOptions.ElectreII(values), matrix)),
        new(
            "electre-iii",
            "outranking with thresholds: an order from each end, and their mean; less is better",
            [
                .. ElectreOptions.Thresholds,
                new("s0", "which differences of credibility do not count where it is 0", ValueShape.Share, "0.3"),
                new("s1", "which do not where it is 1", ValueShape.Share, "0.15"),
            ],
            (values, matrix) => ElectreAnswer.Of(
                new ElectreIII(ElectreOptions.ThresholdsOf(values), values.Number("s0"), values.Number("s1")), matrix)),
        new(
            "electre-tri",
            "sorting into categories that declared limits keep apart; the score is the pessimistic category",
            [
                PerCriterion("limits", "needed: what keeps the categories apart", ValueShape.Limits),
                .. ElectreOptions.Thresholds,
                new("lambda", "the credibility from which one outranks another", ValueShape.Majority, "0.75"),
            ],
            (values, matrix) => ElectreAnswer.Of(
                new ElectreTri(ElectreOptions.ProfilesOf(values, matrix), ElectreOptions.ThresholdsOf(values), values.Number("lambda")),
                matrix)),
    ];
}
