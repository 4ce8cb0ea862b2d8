using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Dominance;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Normalizations;
using LearningOrg.Core.Mcda.Outranking;
using LearningOrg.Core.Tests.Mcda.Laws;

namespace LearningOrg.Core.Tests.SameBits;

/// <summary>Every ranking method, and what some say beside the ranking.</summary>
internal static class RankingAnswers
{
    public static IEnumerable<(string Name, Func<Problem, IEnumerable<double>> Answer)> All() =>
    [
        .. Methods().Select(method => ($"{method.GetType().Name}, {method}", RankingOf(method))),
        ("VIKOR, S and R", problem => new Vikor().Solve(problem.Matrix) is var solution ? solution.S.Scores.Concat(solution.R.Scores) : []),
        ("PROMETHEE, flows", problem => FlowsOf(new Promethee(PreferenceFunction.Linear(0.3, 2.9)), problem.Matrix)),
        ("PROMETHEE, flows by bell curves", problem => FlowsOf(new Promethee(PreferenceFunction.Gaussian(3)), problem.Matrix)),
        ("ELECTRE III, credibility", problem => CredibilityOf(new ElectreIII(OutrankingThresholds.Of(0.5, 2, 9)), problem.Matrix)),
        ("Pareto front", problem => problem.Matrix.ParetoFront().Select(row => (double)row)),
    ];

    public static IEnumerable<IRankingMethod> Methods() =>
    [
        .. Answers.EachOf<IRankingMethod>(typeof(Spotis), typeof(Rafsi), typeof(ElectreIII), typeof(ElectreTri)),
        new ForAnyWidth(new Spotis([(1, 15)]), matrix => new Spotis(matrix.Criteria.Select(_ => (1.0, 15.0)))),
        new ForAnyWidth(new Rafsi([15], [1]), matrix => new Rafsi(
            matrix.Criteria.Select(criterion => criterion.IsBenefit ? 15.0 : 1),
            matrix.Criteria.Select(criterion => criterion.IsBenefit ? 1.0 : 15))),
        new ForAnyWidth(new Aras([15]), matrix => new Aras(matrix.Criteria.Select(criterion => criterion.IsBenefit ? 15.0 : 1))),
        new ElectreIII(OutrankingThresholds.Of(0.5, 2, 9)),
        new ForAnyWidth(
            new ElectreTri([[5]], OutrankingThresholds.Of(0.5, 2, 9)),
            matrix => new ElectreTri(
                [[.. matrix.Criteria.Select(criterion => criterion.IsBenefit ? 5.0 : 10)], [.. matrix.Criteria.Select(criterion => criterion.IsBenefit ? 10.0 : 5)]],
                OutrankingThresholds.Of(0.5, 2, 9))),
        .. NormalizationAnswers.Each().Where(one => one is not MaxNormalization).Select(one => new WeightedSum(one)),
        new WeightedProduct(new SumNormalization()),
        new CoCoSo(0.3, new MaxNormalization()),
        new Vikor(0.3),
        new Codas(0),
    ];

    private static Func<Problem, IEnumerable<double>> RankingOf(IRankingMethod method) => problem =>
        method.Rank(problem.Matrix) is var ranking ? ranking.Scores.Concat(ranking.Ranks.Select(rank => (double)rank)) : [];

    private static IEnumerable<double> FlowsOf(Promethee method, DecisionMatrix matrix) =>
        method.Flows(matrix) is var flows ? [.. flows.Plus, .. flows.Minus, .. flows.Net] : [];

    private static IEnumerable<double> CredibilityOf(ElectreIII method, DecisionMatrix matrix)
    {
        var all = Enumerable.Range(0, matrix.AlternativeCount).ToArray();
        var solution = method.Solve(matrix);
        return all.SelectMany(one => all.Select(other => solution.Credibility(one, other)));
    }
}
