namespace LearningOrg.Core.Change;

/// <summary>What can be done to a change initiative. The name is an imperative to put before the number.</summary>
internal sealed class ChangeVerb : ClosedSet<ChangeVerb>
{
    private ChangeVerb(int order, string code, string name)
        : base(order, code, name)
    {
    }

    public static ChangeVerb Launch { get; } = new(0, "launch", "Launch");

    public static ChangeVerb Amend { get; } = new(1, "amend", "Amend");

    public static ChangeVerb Record { get; } = new(2, "record", "Record evidence");

    public static ChangeVerb Retract { get; } = new(3, "retract", "Retract evidence");

    public static ChangeVerb FormCoalition { get; } = new(4, "form-coalition", "Form the guiding coalition");

    public static ChangeVerb StateVision { get; } = new(5, "state-vision", "State the vision");

    public static ChangeVerb PlanCommunication { get; } = new(6, "plan-communication", "Plan the communication");

    public static ChangeVerb RaiseObstacle { get; } = new(7, "raise-obstacle", "Raise an obstacle");

    public static ChangeVerb SettleObstacle { get; } = new(8, "settle-obstacle", "Settle an obstacle");

    public static ChangeVerb PlanWin { get; } = new(9, "plan-win", "Plan a win");

    public static ChangeVerb Go { get; } = new(10, "go", "Pass");

    public static ChangeVerb GoOnConditions { get; } = new(11, "go-on-conditions", "Conditionally pass");

    public static ChangeVerb Hold { get; } = new(12, "hold", "Hold");

    public static ChangeVerb Recycle { get; } = new(13, "recycle", "Recycle");

    public static ChangeVerb Kill { get; } = new(14, "kill", "Kill");

    public static ChangeVerb Complete { get; } = new(15, "complete", "Complete");

    public static ChangeVerb Reopen { get; } = new(16, "reopen", "Reopen");

    public static IReadOnlyList<ChangeVerb> All { get; } = new Sequence<ChangeVerb>(
    [
        Launch, Amend, Record, Retract, FormCoalition, StateVision, PlanCommunication, RaiseObstacle, SettleObstacle, PlanWin, Go, GoOnConditions, Hold,
        Recycle, Kill, Complete, Reopen,
    ]);

    /// <summary>The name inside a sentence: <c>plan a win</c>.</summary>
    public string Imperative => char.ToLowerInvariant(Name[0]) + Name.Substring(1);

    /// <summary>Whether it is a decision at the gate of a step.</summary>
    public bool IsDecision => Order >= Go.Order && Order <= Kill.Order;

    /// <summary>Whether it leads from one stage of the initiative to another.</summary>
    public bool IsStep => Order >= Kill.Order;
}
