using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Maps;

/// <summary>The guard of the two sides of a transfer: each person stands once, and on one side.</summary>
internal static class PeopleGuard
{
    public static void Check(IReadOnlyList<ActorId> from, string fromName, IReadOnlyList<ActorId> to, string toName)
    {
        var seen = new HashSet<ActorId>();
        Check(from, fromName, seen);
        if (to.Count == 0)
        {
            throw new ArgumentException($"{toName} is empty. Name at least one whom it is for.", toName);
        }

        Check(to, toName, seen);
    }

    private static void Check(IReadOnlyList<ActorId> people, string argument, HashSet<ActorId> seen)
    {
        for (var place = 0; place < people.Count; place++)
        {
            if (!seen.Add(Guard.Against.Unassigned(people[place], $"{argument}[{Text.Of(place)}]")))
            {
                throw new ArgumentException(
                    $"'{people[place]}' stands twice in a transfer. Name each person once, on one side.", $"{argument}[{Text.Of(place)}]");
            }
        }
    }
}
