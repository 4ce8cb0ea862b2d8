// Commands and handlers.
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using MediatR;

namespace Portal.Commands;

public sealed record ApproveImprovement(ImprovementId Id, ActorId By) : IRequest<RegisterOutcome>;

public sealed record RenameImprovement(ImprovementId Id, string Title, ActorId By) : IRequest<bool>;

public sealed class ApproveHandler(Func<ContinualImprovementRegister> load, TimeProvider clock) : IRequestHandler<ApproveImprovement, RegisterOutcome>
{
    public Task<RegisterOutcome> Handle(ApproveImprovement request, CancellationToken cancellation) =>
        Task.FromResult(load().Apply(request.Id, entry => entry.Approve(request.By, clock.GetUtcNow())));
}

public sealed class RenameHandler(Func<ContinualImprovementRegister> load, TimeProvider clock) : IRequestHandler<RenameImprovement, bool>
{
    public async Task<bool> Handle(RenameImprovement request, CancellationToken cancellation)
    {
        await Task.Yield();
        load().Apply(request.Id, entry => entry.Amend(request.Title, entry.Details, request.By, clock.GetUtcNow())); // LO1002
        return load().Find(request.Id) is { } found && found.Title == request.Title;
    }
}

public static class Dispatch
{
    public static async Task Run(IRequestHandler<ApproveImprovement, RegisterOutcome> handler)
    {
        await handler.Handle(new(ImprovementId.Of("CIM1"), default), CancellationToken.None); // LO1002, LO2001
        await handler.Handle(new(default, ActorId.Of("ada")), default).ContinueWith(done => done.Result.IsT0); // LO2001
        Func<ImprovementId> none = () => default; // no LO2001: handed over
        Console.WriteLine(none());
    }
}
