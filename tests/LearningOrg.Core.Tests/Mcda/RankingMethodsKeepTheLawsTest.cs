using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Normalizations;

namespace LearningOrg.Core.Tests.Mcda;

public class WeightedProductKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new WeightedProduct();
}

public class NormalizedWeightedProductKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new WeightedProduct(new MaxNormalization());
}

public class WaspasKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Waspas();
}

public class VikorKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Vikor();
}

public class SpotisKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new ForAnyWidth(
        new Spotis([(0, 15)]), matrix => new Spotis(matrix.Criteria.Select(_ => (0.0, 15.0))));
}

public class CoprasKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Copras();
}

public class ArasKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Aras();
}

public class EdasKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Edas();
}

public class MabacKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Mabac();
}

public class MarcosKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Marcos();
}

public class MooraRatioSystemKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new MooraRatioSystem();
}

public class MooraReferencePointKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new MooraReferencePoint();

    // Only the worst criterion of an alternative counts, so being better elsewhere gains nothing.
    protected override bool KeepsDominance => false;

    [Fact]
    public void An_alternative_better_only_where_it_does_not_count_ties()
    {
        var ranking = Method.Rank(Published.Decision([1, 1], [1, 1], [9, 1], [8, 1], [7, 9]));
        Assert.Equal([2, 2, 1], ranking.Ranks);
    }
}

public class FullMultiplicativeFormKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new FullMultiplicativeForm();
}

public class MultimooraKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Multimoora();
}

public class CodasKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Codas();

    // Whether taxicab distances count switches pair by pair.
    protected override bool KeepsDominance => false;

    protected override bool NeverReversesDominance => false;

    [Fact]
    public void An_alternative_can_rank_below_one_that_it_dominates()
    {
        // A4 has one more than A1 on the first criterion and as much on the second. As the crow flies both are farther from the worst point
        // than A2, A4 by just enough for the streets to count too; along the streets both are nearer than A2, which then costs A4 alone.
        var ranking = Method.Rank(Published.Decision([1, 1], [1, 1], [38, 5], [32, 18], [10, 34], [39, 5]));
        Assert.True(ranking.Ranks[3] > ranking.Ranks[0]);
    }
}

public class CodasWithoutThresholdKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Codas(tau: 0);
}

/// <summary>
/// With a normalization that knows no zero: by the paper's, an alternative that is worst everywhere is refused, and random decisions are
/// full of them.
/// </summary>
public class CoCoSoKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new CoCoSo(normalization: new MaxNormalization());
}

public class MaircaKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Mairca();
}

public class OcraKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Ocra();
}

public class RafsiKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new ForAnyWidth(new Rafsi([15], [0]), matrix => new Rafsi(
        matrix.Criteria.Select(criterion => criterion.IsBenefit ? 15.0 : 0),
        matrix.Criteria.Select(criterion => criterion.IsBenefit ? 0.0 : 15)));
}

/// <summary>A method with one declared value per criterion, made anew for the criteria of each random decision.</summary>
internal sealed class ForAnyWidth(ScoringMethod sample, Func<DecisionMatrix, ScoringMethod> make) : ScoringMethod
{
    public override string Name => sample.Name;

    public override bool HigherIsBetter => sample.HigherIsBetter;

    public override bool IsSetRelative => sample.IsSetRelative;

    protected override void Calculate(DecisionMatrix matrix, Span<double> scores) => make(matrix).ScoreInto(matrix, scores);
}
