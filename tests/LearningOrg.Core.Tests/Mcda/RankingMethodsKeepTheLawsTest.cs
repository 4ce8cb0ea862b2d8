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
    protected override ScoringMethod Method { get; } = new ForAnyWidth(new Spotis([(0, 15)]), count => new Spotis(Enumerable.Repeat((0.0, 15.0), count)));
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

/// <summary>A method with one declared value per criterion, made anew for as many criteria as a random decision has.</summary>
internal sealed class ForAnyWidth(ScoringMethod sample, Func<int, ScoringMethod> make) : ScoringMethod
{
    public override string Name => sample.Name;

    public override bool HigherIsBetter => sample.HigherIsBetter;

    public override bool IsSetRelative => sample.IsSetRelative;

    protected override void Calculate(DecisionMatrix matrix, Span<double> scores) => make(matrix.CriterionCount).ScoreInto(matrix, scores);
}
