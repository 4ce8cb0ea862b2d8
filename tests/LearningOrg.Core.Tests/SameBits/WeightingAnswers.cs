using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Weighting;

namespace LearningOrg.Core.Tests.SameBits;

/// <summary>Every weighting method: from the numbers of a problem, or from random judgements of its criteria.</summary>
internal static class WeightingAnswers
{
    public static IEnumerable<(string Name, Func<Problem, IEnumerable<double>> Answer)> All() =>
    [
        .. Answers.EachOf<IWeightingMethod>()
            .Select(method => ($"{method.GetType().Name}, {method}", From(problem => method.Weigh(problem.Matrix)))),
        .. Enum.GetValues<AhpPriority>().Select(by => ($"AHP, {by}", From(problem => Judgements(problem).Priorities(by)))),
        ("AHP, open pairs, by the eigenvector", From(problem => Judgements(problem, open: true).Priorities())),
        ("AHP, open pairs, by least squares", From(problem => Judgements(problem, open: true).Priorities(AhpPriority.GeometricMean))),
        ("AHP, consistency", problem => Judgements(problem).Consistency() is var found ? [found.Lambda, found.Index, found.Ratio ?? 0] : []),
        ("best-worst, linear and not", BestAndWorst),
        ("rank-order centroid", From(problem => SurrogateWeights.RankOrderCentroid(Ranks(problem)))),
        ("rank sum", From(problem => SurrogateWeights.RankSum(Ranks(problem)))),
        ("rank reciprocal", From(problem => SurrogateWeights.RankReciprocal(Ranks(problem)))),
        ("RANCOM", From(problem => RancomWeights.FromRanks(Ranks(problem)))),
    ];

    private static Func<Problem, IEnumerable<double>> From(Func<Problem, Weights> weigh) =>
        problem => weigh(problem).Select(weight => weight.Value);

    private static JudgementMatrix Judgements(Problem problem, bool open = false)
    {
        string[] names = [.. problem.Matrix.Criteria.Select(criterion => criterion.Name)];
        var judgements = JudgementMatrix.Of(names);
        for (var one = 0; one < names.Length; one++)
        {
            for (var other = one + 1; other < names.Length; other++)
            {
                var times = (1.0 + problem.Random.Below(9)) / (1 + problem.Random.Below(9));
                if (open && one > 0 && problem.Random.Below(2) == 0)
                {
                    continue;
                }

                judgements = judgements.Prefer(names[one], names[other], times);
            }
        }

        return judgements;
    }

    private static IEnumerable<double> BestAndWorst(Problem problem)
    {
        var count = 2 + problem.Random.Below(6);
        double[] toOthers = [1, .. Enumerable.Range(0, count - 1).Select(_ => 1.0 + problem.Random.Below(8)), 9];
        double[] toWorst = [9, .. Enumerable.Range(0, count - 1).Select(_ => 1.0 + problem.Random.Below(8)), 1];
        var linear = BestWorst.Linear(0, count, toOthers, toWorst);
        var nonlinear = BestWorst.Nonlinear(0, count, toOthers, toWorst);
        return [.. linear.Weights.Concat(nonlinear.Weights).Select(weight => weight.Value), nonlinear.Deviation];
    }

    /// <summary>1 for the most important; those that tie share a rank.</summary>
    private static int[] Ranks(Problem problem)
    {
        int[] points = [.. problem.Matrix.Criteria.Select(_ => problem.Random.Below(4))];
        return Array.ConvertAll(points, own => 1 + points.Count(other => other > own));
    }
}
