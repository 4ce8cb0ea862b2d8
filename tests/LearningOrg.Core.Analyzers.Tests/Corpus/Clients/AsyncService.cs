// Verbs behind tasks.
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Improvements;

namespace Portal.Services;

public sealed class RegisterService(TimeProvider clock)
{
    private readonly SemaphoreSlim _turn = new(1);

    public async Task<RegisterOutcome> RaiseAsync(ContinualImprovementRegister register, string title, ActorId by)
    {
        await _turn.WaitAsync();
        try
        {
            return register.Raise(ImprovementId.Of(title), title, ImprovementSource.Idea, by, clock.GetUtcNow());
        }
        finally
        {
            _turn.Release(); // no LO1001: a semaphore
        }
    }

    public async ValueTask<RegisterOutcome> RaiseSoonAsync(ContinualImprovementRegister register, ActorId by)
    {
        await RaiseAsync(register, "Print queue", by); // LO1002
        await RaiseAsync(register, "Badges", by).ConfigureAwait(false); // LO1002
        _ = await RaiseAsync(register, "Phones", by); // no LO1002: on purpose
        RaiseAsync(register, "Chairs", by).GetAwaiter().GetResult(); // LO1002
        return await RaiseAsync(register, "Desks", by);
    }

    public async Task<int> CountAfterAsync(ContinualImprovementRegister register, ActorId by)
    {
        var first = (await RaiseAsync(register, "Print queue", by)).AsT0.Now; // LO1003
        var outcome = await RaiseAsync(first, "Badges", by);
        return outcome.Index switch
        {
            0 => outcome.AsT0.Now.Count, // no LO1003: the index says it
            _ => 0,
        };
    }

    [MustUse]
    public Task<string> DraftAsync(string title) => Task.FromResult(title);

    public async Task RunAsync()
    {
        await DraftAsync("a"); // LO1001
        var draft = await DraftAsync("b");
        await Task.WhenAll(DraftAsync(draft), Task.Delay(1)); // no LO1001: the tasks are awaited together
    }
}
