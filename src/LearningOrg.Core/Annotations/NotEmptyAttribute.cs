namespace LearningOrg.Core.Annotations;

/// <summary>What a decision rests on: a list that must hold something, a text that must not be blank, and never null.</summary>
/// <remarks>Rule LO4002 reports what is visibly empty, blank or null. Clients may mark their own parameters.</remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class NotEmptyAttribute : Attribute;
