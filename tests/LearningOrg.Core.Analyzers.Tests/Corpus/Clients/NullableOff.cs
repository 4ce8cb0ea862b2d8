// A project that never switched nullable references on. [nullable off]
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Knowledge.Maps;
using OneOf;

namespace Old;

public class RegisterFacade
{
    private Improvement last;

    public string LastError { get; private set; }

    public bool Approve(Improvement entry, ActorId by, DateTimeOffset at)
    {
        ImprovementOutcome outcome = default; // no LO1004: a class, and null
        if (entry != null)
        {
            outcome = entry.Approve(by, at);
        }

        if (outcome == null)
        {
            return false;
        }

        last = outcome.AsT0.Now; // no LO1003: asked for null, which counts as a look
        entry?.Review(by, at); // LO1002
        return true;
    }

    public OneOf<Improvement, NotPermitted> Last() => last != null ? last : default(OneOf<Improvement, NotPermitted>); // LO1004

    public KnowledgeEvidence Proof(DateTimeOffset at) => KnowledgeEvidence.Of(null, at); // LO4002

    public KnowledgeEvidence Blank(DateTimeOffset at) => KnowledgeEvidence.Of("  ", at); // LO4002

    public KnowledgeEvidence Given(string what, DateTimeOffset at) => KnowledgeEvidence.Of(what, at); // no LO4002: known at run time

    public ActorId Owner() => new ActorId(); // LO2001

    public void Optional(OneOf<Improvement, NotPermitted> outcome = default) // no LO1004: left out by the caller
    {
        LastError = outcome.Match(_ => null, refusal => refusal.Message);
    }
}
