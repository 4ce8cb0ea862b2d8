namespace LearningOrg.Core.Annotations;

/// <summary>The place of a stage among the stages of its kind, which are passed in this order and none is left out.</summary>
/// <remarks>
/// On the static members of a stage type, on the members of an enum, or on the methods of a fluent chain that go one after the other. Stages between which
/// one may choose, or to which one may return, carry none. Rule LO4001 reports constant lists and chains out of order. Clients may mark their own members.
/// </remarks>
/// <param name="place">Rising by 1 from stage to stage, whatever it begins with.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method)]
public sealed class StageOrderAttribute(int place) : Attribute
{
    /// <summary>Rising by 1 from stage to stage, whatever it begins with.</summary>
    public int Place { get; } = place;
}
