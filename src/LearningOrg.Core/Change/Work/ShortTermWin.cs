using Ardalis.GuardClauses;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Change.Work;

/// <summary>A gain that is planned, that people will see, and that a baseline tells from luck.</summary>
/// <remarks>
/// Planned before it comes about: what came first and was called a win afterwards was hoped for. It is verified by evidence: an improvement that a
/// register has as achieved, or a measurement that meets the target. Equal when all of it is. Immutable.
/// </remarks>
public sealed record ShortTermWin
{
    private ShortTermWin(string id, string title, string visibleTo, Baseline baseline, Target target)
    {
        Id = id;
        Title = title;
        VisibleTo = visibleTo;
        Baseline = baseline;
        Target = target;
    }

    /// <summary>The number it goes by; unique within its initiative, letter by letter.</summary>
    public string Id { get; }

    /// <summary>What will be better, in one line.</summary>
    public string Title { get; }

    /// <summary>Who will see it; never blank.</summary>
    public string VisibleTo { get; }

    /// <summary>What it was like before.</summary>
    public Baseline Baseline { get; }

    /// <summary>What it is to be like, and by when.</summary>
    public Target Target { get; }

    /// <summary>Plans a win.</summary>
    /// <param name="id">Unique within its initiative; not blank, no white space around it.</param>
    /// <param name="title">What will be better; not blank.</param>
    /// <param name="visibleTo">Who will see it; not blank.</param>
    /// <param name="baseline">What it was like before.</param>
    /// <param name="target">What it is to be like: of the same metric, and better.</param>
    /// <exception cref="ArgumentException">A text is blank, the metrics differ, or the target is not better than the baseline.</exception>
    public static ShortTermWin Of(string id, string title, string visibleTo, Baseline baseline, Target target)
    {
        Guard.Against.Null(target).RefuseMisfit(Guard.Against.Null(baseline), nameof(target));
        return new(Guard.Against.Untidy(id), Guard.Against.Blank(title), Guard.Against.Blank(visibleTo), baseline, target);
    }

    /// <summary>As <c>W1 Password resets (Mean time to resolve from 24 to 18 hours by 2026-06-30T00:00:00+00:00), seen by everybody</c>.</summary>
    public override string ToString() => $"{Id} {Title} ({Baseline.Metric.Name} from {Text.Of(Baseline.Value)} to {Target}), seen by {VisibleTo}";
}

/// <summary>A win, and when it was planned.</summary>
/// <param name="Win">The win.</param>
/// <param name="At">When it was planned.</param>
public sealed record PlannedWin(ShortTermWin Win, DateTimeOffset At)
{
    /// <summary>The win, as it prints itself.</summary>
    public override string ToString() => Win.ToString();
}
