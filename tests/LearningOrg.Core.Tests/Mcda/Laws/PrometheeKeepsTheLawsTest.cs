using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;

namespace LearningOrg.Core.Tests.Mcda.Laws;

public class PrometheeKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Promethee();
}

public class PrometheeWithThresholdsKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Promethee(PreferenceFunction.Linear(1, 3));

    protected override string Title => "PROMETHEE II, with thresholds";

    // An advantage below the threshold of indifference does not count.
    protected override bool KeepsDominance => false;

    // Thresholds are declared in one unit.
    protected override bool ScoresIgnoreUnits => false;
}
