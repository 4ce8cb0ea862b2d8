// Corners of the language: refs, stackalloc, goto, checked, dynamic, nested types.
using LearningOrg.Core;
using LearningOrg.Core.Improvements;

namespace Corners;

public static class Odd
{
    public static void Fill(Span<ActorId> actors, ref ActorId first, in ActorId none = default) // no LO2001: left out by the caller
    {
        actors.Fill(ActorId.Of("ada"));
        first = ref actors[0];
        first = default; // no LO2001: cleared
        actors[0] = default; // no LO2001: cleared, as an array is
        Fill(actors, ref first, default(ActorId)); // no LO2001: by reference
    }

    public static int Loop(Improvement entry, ActorId by, DateTimeOffset at)
    {
        var tries = 0;
    again:
        var outcome = entry.Triage(by, at);
        if (outcome.IsT1 && tries++ < 3)
        {
            goto again;
        }

        checked
        {
            entry.Review(by, at); // LO1002
        }

        return outcome.AsT0.Now.Revision; // no LO1003: asked
    }

    public static void Late(dynamic entry, ActorId by)
    {
        entry.Approve(by, DateTimeOffset.UtcNow); // no LO1002, LO3001: nobody knows the method before it runs
    }

    public static unsafe double Sum(double* numbers, int count)
    {
        var sum = 0.0;
        for (var i = 0; i < count; i++)
        {
            sum += numbers[i];
        }

        return sum;
    }

    private static class Nested
    {
        internal static class Deeper
        {
            public static Func<Weight> Late => () => Weight.Of(2); // no LO2002: handed over

            public static Weight Now => Weight.Of(2); // LO2002
        }
    }
}
