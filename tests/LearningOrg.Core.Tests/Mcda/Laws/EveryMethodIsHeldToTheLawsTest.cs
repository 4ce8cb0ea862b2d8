using System.Reflection;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Weighting;
using LearningOrg.Core.Tests.Mcda.Weighting;

namespace LearningOrg.Core.Tests.Mcda.Laws;

/// <summary>No method that is exported goes without its class of laws.</summary>
public class EveryMethodIsHeldToTheLawsTest
{
    [Fact]
    public void Every_ranking_method_has_its_class_of_laws() =>
        Assert.Empty(Exported(typeof(ScoringMethod)).Except(Held(typeof(RankingMethodLaws))));

    [Fact]
    public void Every_weighting_method_has_its_class_of_laws() =>
        Assert.Empty(Exported(typeof(WeightingMethod)).Except(Held(typeof(WeightingMethodLaws))));

    [Fact]
    public void Every_ranking_method_is_a_scoring_method() =>
        Assert.Equal(Exported(typeof(IRankingMethod)), Exported(typeof(ScoringMethod)));

    private static Type[] Exported(Type kind) =>
        [.. typeof(DecisionMatrix).Assembly.GetExportedTypes().Where(type => !type.IsAbstract && kind.IsAssignableFrom(type))];

    private static Type[] Held(Type laws) =>
    [
        .. from type in laws.Assembly.GetTypes()
           where !type.IsAbstract && type.IsSubclassOf(laws)
           let method = laws.GetProperty("Method", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(Activator.CreateInstance(type))
           select method is ForAnyWidth made ? made.Sample.GetType() : method!.GetType(),
    ];
}
