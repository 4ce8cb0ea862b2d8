using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Outranking;

/// <summary>How numbers in different units are made comparable before disagreement is measured.</summary>
[ClosedHierarchy]
public enum ElectreScaling
{
    /// <summary>Divided by the sum of the sizes of the column's numbers.</summary>
    Sum,

    /// <summary>Divided by the length of the column, the root of the sum of squares.</summary>
    Vector,

    /// <summary>Divided by the range of the column, so that every criterion can disagree as much as any other.</summary>
    Range,

    /// <summary>As they are: all criteria have one unit.</summary>
    None,
}
