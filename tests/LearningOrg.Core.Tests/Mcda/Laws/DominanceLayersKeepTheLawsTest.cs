using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Dominance;

namespace LearningOrg.Core.Tests.Mcda.Laws;

public class DominanceLayersKeepTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new DominanceLayers();
}
