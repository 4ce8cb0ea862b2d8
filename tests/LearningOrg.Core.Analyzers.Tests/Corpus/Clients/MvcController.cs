// A controller that approves, and takes the service's word for it.
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using Microsoft.AspNetCore.Mvc;

namespace Portal.Controllers;

public interface IRegister
{
    ContinualImprovementRegister Load();

    Task SaveAsync(ContinualImprovementRegister register);
}

public sealed class ImprovementsController(IRegister register, TimeProvider clock) : ControllerBase
{
    [HttpPost("improvements/{id}/approval")]
    public async Task<IActionResult> Approve(string id)
    {
        var outcome = register.Load().Apply(ImprovementId.Of(id), entry => entry.Approve(Me(), clock.GetUtcNow()));
        if (!outcome.TryAccept(out var now, out var refusal))
        {
            return Conflict(refusal.Message);
        }

        await register.SaveAsync(now);
        return Ok();
    }

    [HttpPost("improvements/{id}/hold")]
    public async Task<IActionResult> Hold(string id, string reason)
    {
        var outcome = register.Load().Apply(
            ImprovementId.Of(id), entry => entry.Hold(reason, clock.GetUtcNow().AddDays(30), Me(), clock.GetUtcNow()));
        await register.SaveAsync(outcome.AsT0.Now); // LO1003
        return Ok();
    }

    [HttpPost("improvements/{id}/owner")]
    public IActionResult Assign(string id, string? owner)
    {
        if (register.Load().Find(ImprovementId.Of(id)) is not { } entry)
        {
            return NotFound();
        }

        entry.Assign(owner is null ? default : ActorId.Of(owner), Me(), clock.GetUtcNow()); // LO1002
        return Ok(entry.Assign(default, Me(), clock.GetUtcNow()).IsT0); // LO2001
    }

    private ActorId Me() => ActorId.Of(User.Identity?.Name ?? "anonymous");
}
