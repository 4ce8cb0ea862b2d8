using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Tests.PublishedCases;

namespace LearningOrg.Core.Tests.Mcda;

/// <summary>Worked examples that others have published, at the precision they were published with.</summary>
public partial class PublishedRankingsTest
{
    [Fact(DisplayName = "weighted sum: SAW Example 1 of the JMcDM test set")]
    [PublishedCase("wsm-jmcdm-1")]
    public void Weighted_sum() => new WeightedSum()
        .Rank(Published.Decision([0.25, 0.25, 0.25, 0.25], [1, 1, -1, 1], [25, 65, 7, 20], [21, 78, 6, 24], [19, 53, 5, 33], [22, 25, 2, 31]))
        .Expect(1e-5, [0.681277, 0.725151, 0.709871, 0.784976], [4, 2, 3, 1]);

    [Fact(DisplayName = "TOPSIS: Tzeng & Huang, Multiple Attribute Decision Making (2011)")]
    [PublishedCase("topsis-tzeng2011")]
    public void Topsis_of_tzeng_and_huang() => new Topsis()
        .Rank(Published.Decision([0.3, 0.4, 0.3], [1, 1, 1], [5, 8, 4], [7, 6, 8], [8, 8, 6], [7, 4, 6]))
        .Expect(1e-4, [0.5037, 0.6581, 0.7482, 0.334], [3, 2, 1, 4]);

    [Fact(DisplayName = "TOPSIS: textbook example of the JMcDM test set; weights sum to 20 there, and closeness does not depend on their scale")]
    [PublishedCase("topsis-jmcdm")]
    public void Topsis_of_jmcdm() => new Topsis()
        .Rank(Published.Decision([4, 2, 6, 8], [1, 1, 1, 1], [9, 7, 6, 7], [8, 7, 9, 6], [7, 8, 6, 6]))
        .Expect(1e-5, [0.387687, 0.6503238, 0.0834767], [2, 1, 3]);
}
