namespace LearningOrg.Core.Annotations;

/// <summary>A type whose cases are all declared in its own assembly, so that a switch over them can be complete.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ClosedHierarchyAttribute : Attribute;
