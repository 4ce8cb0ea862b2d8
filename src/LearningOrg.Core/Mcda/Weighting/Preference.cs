using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>How much more important one thing is than another, in words; the number of each is how many times.</summary>
/// <remarks>The fundamental scale of Saaty (1990). The even steps are compromises between their neighbors.</remarks>
[ClosedHierarchy]
public enum Preference
{
    /// <summary>Both contribute the same.</summary>
    Equal = 1,

    /// <summary>Between equal and moderate.</summary>
    Weak = 2,

    /// <summary>Slightly favored.</summary>
    Moderate = 3,

    /// <summary>Between moderate and strong.</summary>
    ModerateToStrong = 4,

    /// <summary>Strongly favored.</summary>
    Strong = 5,

    /// <summary>Between strong and very strong.</summary>
    StrongToVeryStrong = 6,

    /// <summary>Its dominance shows in practice.</summary>
    VeryStrong = 7,

    /// <summary>Between very strong and extreme.</summary>
    VeryStrongToExtreme = 8,

    /// <summary>Favored as much as can be affirmed.</summary>
    Extreme = 9,
}
