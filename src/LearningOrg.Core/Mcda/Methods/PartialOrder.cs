using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>How one alternative stands to another where not all need be comparable.</summary>
[ClosedHierarchy]
public enum PartialOrder
{
    /// <summary>Neither is better.</summary>
    Indifferent,

    /// <summary>The one is better.</summary>
    Preferred,

    /// <summary>The other is better.</summary>
    Outranked,

    /// <summary>Each is better in its own way.</summary>
    Incomparable,
}
