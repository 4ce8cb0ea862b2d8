using LearningOrg.Core.Annotations;

namespace LearningOrg.Core;

/// <summary>A yes: the new value, and the one event that led to it.</summary>
/// <param name="Now">The value after the verb: what a host that stores states saves.</param>
/// <param name="Event">What happened: what a host that stores events appends.</param>
/// <typeparam name="T">The aggregate.</typeparam>
/// <typeparam name="TEvent">The family of its events.</typeparam>
[MustUse]
public sealed record Accepted<T, TEvent>(T Now, TEvent Event)
    where T : class
    where TEvent : class;
