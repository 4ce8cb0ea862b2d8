namespace LearningOrg.Core.Annotations;

/// <summary>A text that tells what happened and why, and never who: it is read for as long as the record is kept.</summary>
/// <remarks>Who did something is known from the actor of the event. Rule LO4003 reports identities written into such a text.</remarks>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class BlameFreeAttribute : Attribute;
