// Code as data: specifications, mapping and mocks of one's own.
using System.Linq.Expressions;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Prioritization;

namespace Portal.Queries;

public sealed record Spec<T>(Expression<Func<T, bool>> Where);

public static class Specs
{
    public static Spec<Improvement> OwnedBy(ActorId owner) => new(entry => entry.Owner == owner);

    public static Spec<Improvement> Unowned() => new(entry => entry.Owner == null || entry.Owner == default(ActorId)); // no LO2001: compared

    public static Spec<PrioritizedItem<string>> Exactly(double value) => new(place => place.Score.Value == value); // LO2005

    public static Spec<PrioritizedItem<string>> Something() => new(place => place.Score.Value != 0); // no LO2005: zero asks whether there is any

    public static Expression<Action<Improvement>> Verb(ActorId by, DateTimeOffset at) => entry => entry.Approve(by, at); // no LO1002: never run here

    public static Expression<Func<Improvement, ActorId, object>> Late() =>
        (entry, by) => entry.Approve(by, DateTimeOffset.UtcNow); // LO3001

    public static Expression<Func<Weight>> TooMuch() => () => Weight.Of(1.5); // no LO2002: handed over, to be looked at

    public static Expression<Func<Improvement, ActorId, string>> Told() =>
        (entry, by) => entry.Title + " by " + by; // no LO4003: nobody marked this text
}
