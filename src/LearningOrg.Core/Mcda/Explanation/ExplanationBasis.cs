using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Explanation;

/// <summary>Where the parts of an explanation come from.</summary>
[ClosedHierarchy]
public enum ExplanationBasis
{
    /// <summary>The score is a sum, and the parts are what it is the sum of.</summary>
    Additive,

    /// <summary>PROMETHEE II: the parts are weight × unicriterion flow, and the score is their sum.</summary>
    UnicriterionFlows,

    /// <summary>The score is no sum; the parts are fair shares of it, after Shapley.</summary>
    Shapley,
}
