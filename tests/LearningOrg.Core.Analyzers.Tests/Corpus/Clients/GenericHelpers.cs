// Helpers for any union and any value.
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Improvements;
using OneOf;

namespace Common;

public static class Unions
{
    public static T Or<T>(this OneOf<T, Refusal> outcome, T other) => outcome.IsT0 ? outcome.AsT0 : other;

    public static OneOf<T, Refusal> None<T>() where T : class => default; // LO1004

    public static OneOf<Improvement, NotPermitted> Nothing() => new OneOf<Improvement, NotPermitted>(); // LO1004

    public static bool TryRead(string text, out OneOf<Improvement, NotPermitted> found)
    {
        found = default; // no LO1004: beside false
        return false;
    }

    public static OneOf<int, string> Number() => default; // no LO1004: zero is a case

    public static T Force<T>(T value) where T : IOneOf => value;

    public static T? Fallback<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (InvalidOperationException)
        {
            return default; // no LO2001: any type
        }
    }

    public static T[] Repeat<T>(T value, int times) where T : struct
    {
        var all = new T[times]; // no LO2001: any type
        Array.Fill(all, value);
        return all;
    }

    [MustUse]
    public static IReadOnlyList<T> Plus<T>(this IReadOnlyList<T> list, T item) => [.. list, item];

    public static void Use(IReadOnlyList<ActorId> actors)
    {
        actors.Plus(ActorId.Of("ada")); // LO1001
        var more = actors.Plus(default); // no LO2001: a parameter of any type
        more.Plus(ActorId.Of("ben"))?.ToString(); // no LO1001: used
        actors.Plus<ActorId>(new()).Plus(more[0]); // LO1001
    }
}
