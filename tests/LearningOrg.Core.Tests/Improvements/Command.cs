using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Benefits;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Tests.Improvements;

/// <summary>
/// One thing to try, of an entry or of a register; the instant is so many hours from the last event, before it when negative. The choice
/// picks among a few numbers, tasks, benefits and instants.
/// </summary>
public sealed record Command(
    string Verb,
    ImprovementId Id,
    ActorId By,
    int HoursAfterLast,
    int Offset,
    int Choice,
    string Text,
    ImprovementSource Source,
    ImprovementDetails Details,
    Score Score)
{
    public static readonly Metric Mttr = Metric.Decreasing("Mean time to resolve", "hours");
    public static readonly Metric Calls = Metric.Decreasing("Second calls", "calls per week");

    public override string ToString() => $"{Verb} {Id} {HoursAfterLast:+0;-0;0}h/{Choice}";

    public DateTimeOffset At(DateTimeOffset last) => last.AddHours(HoursAfterLast).ToOffset(TimeSpan.FromHours(Offset));

    public ImprovementOutcome On(Improvement entry, DateTimeOffset last)
    {
        var at = At(last);
        var other = ImprovementId.Of($"CIM000000{1 + (Choice % 5)}");
        return Verb switch
        {
            "triage" => entry.Triage(By, at),
            "assess" => entry.Assess(Score, By, at),
            "assign" => entry.Assign(By, By, at),
            "plan" => entry.Plan(PlanFor(last), By, at),
            "approve" => entry.Approve(By, at),
            "start" => entry.Start(By, at),
            "add-task" => entry.AddTask(ImprovementTask.Of(TaskId, Text), By, at),
            "finish-task" => entry.FinishTask(TaskId, By, at),
            "skip-task" => entry.SkipTask(TaskId, Text, By, at),
            "complete" => entry.Complete(By, at),
            "measure" => entry.Measure(MeasuredValue.Of(Choice == 9 ? Calls : Mttr, 13 + Choice, at.AddMinutes(5 - (10 * Choice))), By, at),
            "verify" => entry.Verify(By, at),
            "review" => entry.Review(By, at),
            "expect" => entry.ExpectBenefit(BenefitFor(last), By, at),
            "book" => entry.BookBenefit(BenefitId, Choice - 2, By, at),
            "hold" => entry.Hold(Text, at.AddHours(1 + Choice), By, at),
            "resume" => entry.Resume(By, at),
            "amend" => entry.Amend(Choice < 5 ? entry.Title : Text, Choice == 0 ? Details : entry.Details with { Tags = [$"t{Choice}"] }, By, at),
            "place" => other == entry.Id ? entry.StandAlone(By, at) : entry.PlaceUnder(other, Choice % 2 == 0, By, at),
            "reject" => entry.Reject(Text, By, at),
            "withdraw" => entry.Withdraw(Text, By, at),
            "duplicate" => entry.MarkDuplicate(Another(entry, other), Text, By, at),
            "supersede" => entry.Supersede(Another(entry, other), Text, By, at),
            _ => throw new InvalidOperationException($"{Verb} is no verb of an entry."),
        };
    }

    public RegisterOutcome On(ContinualImprovementRegister register) => Verb switch
    {
        "raise" => register.Raise(Id, Text, Source, By, At(register.LastEventAt), Details),
        "hand-over" => register.HandOver(By, Choice < 5 ? register.Authority : By, At(register.LastEventAt)),
        _ => register.Apply(Id, entry => On(entry, register.LastEventAt)),
    };

    public string TaskId => $"T{Choice % 2}";

    public string BenefitId => $"B{Choice % 3}";

    public ImprovementPlan PlanFor(DateTimeOffset last) => ImprovementPlan.Of(
        Baseline.Of(Mttr, 24, last.AddHours(Choice == 8 ? 900 : -Choice)),
        Target.Of(Mttr, 18, last.AddHours(Choice == 7 ? -3 : 500)),
        SustainRule.Of(1 + (Choice % 3), TimeSpan.FromHours(1 + (10 * (Choice % 2)))));

    private static ImprovementId Another(Improvement entry, ImprovementId other) => other == entry.Id ? ImprovementId.Of("CIM0000099") : other;

    private Benefit BenefitFor(DateTimeOffset last) => Choice == 4
        ? Benefit.Disbenefit(BenefitId, Text, "the night shift", By, 10 + Choice, "hours", last.AddDays(90))
        : Benefit.Of(
            BenefitId,
            Text,
            "everybody",
            By,
            100,
            "hours",
            last.AddDays(90),
            Choice < 3 ? EffectShare.Of("calls saved", (decimal)(0.25 + (0.25 * Choice))) : null);
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
        foreach (var command in commands.Where(command => command.Verb is not ("raise" or "hand-over")))
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
public sealed class RegisterCourse
{
    private RegisterCourse(IReadOnlyList<Command> commands) => Commands = commands;

    public IReadOnlyList<Command> Commands { get; }

    public List<RegisterEvent> Events { get; } = [];

    public List<(ContinualImprovementRegister Before, Command Tried, RegisterOutcome Outcome)> Steps { get; } = [];

    /// <summary>The register after each event.</summary>
    public List<ContinualImprovementRegister> States { get; } = [];

    public ContinualImprovementRegister Now => States[States.Count - 1];

    public static RegisterCourse Of(IReadOnlyList<Command> commands)
    {
        var history = new RegisterCourse(commands);

        // Every other register lets anybody decide, so that entries go far in some and decisions are refused in others.
        var isLenient = commands.Count % 2 == 0;
        var rules = new RegisterRules { AuthorityDecides = !isLenient, ApproverIsNotRaiser = !isLenient, Deputy = ActorId.Of("grace") };
        var register = ContinualImprovementRegister.Open("IT improvements", ActorId.Of("head-of-service"), ImprovementArbitraries.Start, rules);
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
