namespace LearningOrg.Core.Change.Reporting;

/// <summary>Evidence that is worth gathering, and what it is good for.</summary>
/// <remarks>Equal when all it says is equal. Immutable.</remarks>
public sealed record EvidenceAdvice
{
    internal EvidenceAdvice(ChangeStep step, string criterion, string toDo, string why)
    {
        Step = step;
        Criterion = criterion;
        ToDo = toDo;
        Why = why;
    }

    /// <summary>For which step.</summary>
    public ChangeStep Step { get; }

    /// <summary>The code of the criterion it would speak for.</summary>
    public string Criterion { get; }

    /// <summary>What to do, as a sentence.</summary>
    public string ToDo { get; }

    /// <summary>What it is good for, as a clause.</summary>
    public string Why { get; }

    /// <summary>As <c>Ask again, … (restores step 1, urgency)</c>.</summary>
    public override string ToString() => $"{ToDo} ({Why})";
}
