// All the ways to ask first.
using LearningOrg.Core;
using LearningOrg.Core.Improvements;

namespace Asking;

public sealed class Asker(ActorId by, DateTimeOffset at)
{
    private ImprovementOutcome? _last;

    public Improvement? ByProperty(Improvement entry)
    {
        var outcome = entry.Approve(by, at);
        if (!outcome.IsT0)
        {
            return null;
        }

        return outcome.AsT0.Now; // no LO1003: asked
    }

    public string ByIndex(ImprovementOutcome outcome)
    {
        switch (outcome.Index)
        {
            case 0:
                return outcome.AsT0.Now.Title; // no LO1003: asked
            case 1:
                return outcome.AsT1.Because;
            default:
                return outcome.AsT2.Message;
        }
    }

    public Improvement Blind(ImprovementOutcome outcome) => outcome.AsT0.Now; // LO1003

    public Improvement Again(Improvement entry)
    {
        var outcome = entry.Triage(by, at);
        if (outcome.IsT0)
        {
            Console.WriteLine("triaged");
        }

        outcome = entry.Approve(by, at);
        return outcome.AsT0.Now; // LO1003
    }

    public Improvement Asserted(Improvement entry)
    {
        var outcome = entry.Triage(by, at);
        Require(outcome);
        return outcome.AsT0.Now; // no LO1003: handed to somebody who may have asked
    }

    public Improvement? Remembered(Improvement entry)
    {
        _last = entry.Triage(by, at);
        return _last.AsT0.Now; // no LO1003: a field may be asked elsewhere
    }

    public object Boxed(Improvement entry) => entry.Triage(by, at).Value; // no LO1003: any case

    public string Both(Improvement entry) => entry.Triage(by, at).AsT1.Because + entry.Title; // LO1003

    private static void Require(ImprovementOutcome outcome)
    {
        if (!outcome.TryAccept(out _, out var refusal))
        {
            throw new InvalidOperationException(refusal.Message);
        }
    }
}
