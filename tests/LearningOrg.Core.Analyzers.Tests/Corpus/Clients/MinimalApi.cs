// An improvement register behind a minimal API.
using System.Security.Claims;
using System.Text.Json;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var app = WebApplication.CreateBuilder(args).Build();
var store = new RegisterStore();
var clock = TimeProvider.System;

app.MapGet("/improvements", () => Results.Ok(store.Now.Select(entry => new { entry.Id.Value, entry.Title })));

app.MapGet("/improvements/{id}", (string id) => store.Now.TryFind(ImprovementId.Of(id), out var entry)
    ? Results.Ok(entry.ToSnapshot())
    : Results.NotFound());

app.MapGet("/improvements/{id}/raw", (string id) =>
{
    var entry = store.Now.Find(ImprovementId.Of(id));
    return Results.Ok(JsonSerializer.Serialize(entry)); // LO5001
});

app.MapPost("/improvements/{id}/approve", (string id, ClaimsPrincipal user) =>
{
    var by = ActorId.Of(user.Identity?.Name ?? "anonymous"); // no LO4003: an id is made of the name, no text
    var outcome = store.Now.Apply(ImprovementId.Of(id), entry => entry.Approve(by, clock.GetUtcNow())); // no LO3001: the host's clock
    return outcome.TryAccept(out var now, out var refusal) ? store.Keep(now) : Results.Conflict(refusal.Message);
}).WithName("Approve");

app.MapPost("/improvements/{id}/start", (string id, string by) =>
{
    store.Now.Apply(ImprovementId.Of(id), entry => entry.Start(ActorId.Of(by), DateTimeOffset.UtcNow)); // LO1002, LO3001
    return Results.Ok();
});

app.MapPost("/improvements/{id}/reject", (string id, ClaimsPrincipal user) =>
{
    var by = ActorId.Of("desk");
    var outcome = store.Now.Apply(
        ImprovementId.Of(id),
        entry => entry.Reject($"{user.Identity?.Name} did not like it", by, clock.GetUtcNow())); // LO4003
    return Results.Ok(outcome.AsT0.Now.Count); // LO1003
});

app.Run();

sealed class RegisterStore
{
    public ContinualImprovementRegister Now { get; private set; } =
        ContinualImprovementRegister.Open("Service desk", ActorId.Of("head"), DateTimeOffset.UnixEpoch);

    public IResult Keep(ContinualImprovementRegister now)
    {
        Now = now;
        return Results.Ok(now.Count);
    }
}
