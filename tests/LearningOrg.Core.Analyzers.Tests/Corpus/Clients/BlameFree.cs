// A post-mortem tool.
using System.Security.Claims;
using System.Security.Principal;
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Knowledge;

namespace PostMortems;

[PersonalIdentity]
public sealed record Employee(string Name, string Role);

public sealed class PostMortem
{
    [BlameFree]
    public string Cause { get; set; } = "";

    [BlameFree]
    private string _notes = "";

    public string ReportedBy { get; set; } = "";

    public void Write(Employee on, ClaimsPrincipal user, IIdentity identity, ActorId by, string role)
    {
        Cause = $"{on} pressed the button"; // LO4003
        Cause = $"The {on.Role} on call pressed the button"; // no LO4003: a role
        Cause = "Reported by " + user.Identity?.Name; // LO4003
        Cause += $" and {by}"; // no LO4003: added to what is there
        _notes = identity.Name ?? role; // no LO4003: a choice is not looked through
        _notes = "as " + by.Value + " said"; // LO4003
        Cause = $"The session of {user.Identity?.AuthenticationType} ran out"; // no LO4003: how, not who
        ReportedBy = by.Value; // no LO4003: who reports is recorded there
        Console.WriteLine(_notes);
    }

    public ImprovementProposal Proposal(ActorId by, string title) =>
        ImprovementProposal.Of(title, "post-mortem", "incident", "INC1", $"Found by {by}"); // LO4003

    public ImprovementDetails Details(KnowledgeWorker worker) => new()
    {
        Description = $"Found by {worker}", // LO4003
        Service = worker.Actor.Value, // no LO4003: no blame-free text
    };
}
