namespace LearningOrg.Core.Annotations;

/// <summary>A number that was computed or measured, and so must not be compared with <c>==</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class MeasuredAttribute : Attribute;
