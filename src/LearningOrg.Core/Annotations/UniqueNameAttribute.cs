namespace LearningOrg.Core.Annotations;

/// <summary>A name that may be given once: within a list, or within a fluent chain of calls.</summary>
/// <remarks>
/// On a list of names, on a list of things that factories name by a parameter so marked, or on the name that each call of a chain takes. Rule LO2004
/// reports names that visibly stand twice. Clients may mark their own parameters.
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class UniqueNameAttribute : Attribute;
