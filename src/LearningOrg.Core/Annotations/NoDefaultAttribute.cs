namespace LearningOrg.Core.Annotations;

/// <summary>A struct whose <c>default</c> means nothing: make one through its factories.</summary>
/// <remarks>Every door of the library refuses the default of a marked struct with an error that names the argument.</remarks>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class NoDefaultAttribute : Attribute;
