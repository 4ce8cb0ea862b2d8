namespace LearningOrg.Core.Annotations;

/// <summary>What tells one person from another: a type whose values name people, or a member that holds such a name.</summary>
/// <remarks>It may be handed to every verb; rule LO4003 reports it where it is written into a text marked <see cref="BlameFreeAttribute"/>.</remarks>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
    | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class PersonalIdentityAttribute : Attribute;
