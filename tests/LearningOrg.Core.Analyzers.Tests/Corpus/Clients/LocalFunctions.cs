// Functions in functions.
using LearningOrg.Core;
using LearningOrg.Core.Improvements;

namespace Portal.Steps;

public static class Walk
{
    public static Improvement Through(Improvement entry, ActorId by, TimeProvider clock)
    {
        var now = entry;
        Step(it => it.Triage(by, clock.GetUtcNow())); // no LO1002: a void function
        Step(it => it.Approve(by, clock.GetUtcNow()));
        Taken(now.Start(by, clock.GetUtcNow()));
        Try(now.Complete(by, clock.GetUtcNow())); // LO1002
        return now;

        void Step(Func<Improvement, ImprovementOutcome> verb)
        {
            verb(now); // LO1002
            now = Taken(verb(now));
        }

        static Improvement Taken(ImprovementOutcome outcome) => outcome.AsT0.Now; // LO1003

        static ImprovementOutcome Try(ImprovementOutcome outcome) => outcome;
    }

    public static Improvement Checked(Improvement entry, ActorId by, DateTimeOffset at)
    {
        var outcome = entry.Approve(by, at);
        Ensure();
        return Take();

        void Ensure()
        {
            if (!outcome.IsT0)
            {
                throw new InvalidOperationException("not approved");
            }
        }

        Improvement Take() => outcome.AsT0.Now; // no LO1003: asked in another function
    }
}
