using LearningOrg.Core.Improvements;

namespace LearningOrg.Core.Tests.Improvements;

/// <summary>
/// One thing to try, of an entry or of a register; the instant is so many hours from the last event, before it when negative.
/// </summary>
public sealed record Command(
    string Verb,
    ImprovementId Id,
    ActorId By,
    int HoursAfterLast,
    int Offset,
    string Text,
    ImprovementSource Source,
    ImprovementDetails Details,
    Score Score)
{
    public override string ToString() => $"{Verb} {Id} {HoursAfterLast:+0;-0;0}h";

    public DateTimeOffset At(DateTimeOffset last) => last.AddHours(HoursAfterLast).ToOffset(TimeSpan.FromHours(Offset));

    public ImprovementOutcome On(Improvement entry, DateTimeOffset last) => Verb switch
    {
        "triage" => entry.Triage(By, At(last)),
        "assess" => entry.Assess(Score, By, At(last)),
        "reject" => entry.Reject(Text, By, At(last)),
        _ => throw new InvalidOperationException($"{Verb} is no verb of an entry."),
    };

    public RegisterOutcome On(ContinualImprovementRegister register) => Verb == "raise"
        ? register.Raise(Id, Text, Source, By, At(register.LastEventAt), Details)
        : register.Apply(Id, entry => On(entry, register.LastEventAt));
}

/// <summary>An entry, and all that was tried on it.</summary>
public sealed class EntryHistory
{
    private EntryHistory(IReadOnlyList<Command> commands) => Commands = commands;

    public IReadOnlyList<Command> Commands { get; }

    public List<ImprovementEvent> Events { get; } = [];

    public List<(Improvement Before, Command Tried, ImprovementOutcome Outcome)> Steps { get; } = [];

    public Improvement Now { get; private set; } = null!;

    public static EntryHistory Of(IReadOnlyList<Command> commands)
    {
        var history = new EntryHistory(commands);
        var raised = Improvement.Raise(
            ImprovementId.Of("CIM0000001"),
            commands.Count == 0 ? "Untouched" : commands[0].Text,
            ImprovementSource.Idea,
            ActorId.Of("ada"),
            ImprovementArbitraries.Start,
            commands.Count == 0 ? null : commands[0].Details);
        history.Now = raised.Now;
        history.Events.Add(raised.Event);
        foreach (var command in commands.Where(command => command.Verb != "raise"))
        {
            var outcome = command.On(history.Now, history.Now.LastEventAt);
            history.Steps.Add((history.Now, command, outcome));
            if (outcome.TryPickT0(out var accepted, out _))
            {
                history.Now = accepted.Now;
                history.Events.Add(accepted.Event);
            }
        }

        return history;
    }

    public override string ToString() => string.Join("; ", Commands);
}

/// <summary>A register, and all that was tried on it.</summary>
public sealed class RegisterHistory
{
    private RegisterHistory(IReadOnlyList<Command> commands) => Commands = commands;

    public IReadOnlyList<Command> Commands { get; }

    public List<RegisterEvent> Events { get; } = [];

    public List<(ContinualImprovementRegister Before, Command Tried, RegisterOutcome Outcome)> Steps { get; } = [];

    /// <summary>The register after each event.</summary>
    public List<ContinualImprovementRegister> States { get; } = [];

    public ContinualImprovementRegister Now => States[States.Count - 1];

    public static RegisterHistory Of(IReadOnlyList<Command> commands)
    {
        var history = new RegisterHistory(commands);
        var register = ContinualImprovementRegister.Open("IT improvements", ActorId.Of("head-of-service"), ImprovementArbitraries.Start);
        history.States.Add(register);
        history.Events.Add(register.Opening);
        foreach (var command in commands)
        {
            var outcome = command.On(history.Now);
            history.Steps.Add((history.Now, command, outcome));
            if (outcome.TryPickT0(out var accepted, out _))
            {
                history.States.Add(accepted.Now);
                history.Events.Add(accepted.Event);
            }
        }

        return history;
    }

    public override string ToString() => string.Join("; ", Commands);
}
