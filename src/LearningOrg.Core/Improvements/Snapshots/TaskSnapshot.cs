using Ardalis.GuardClauses;
using LearningOrg.Core.Improvements.Work;

namespace LearningOrg.Core.Improvements.Snapshots;

/// <summary>A task of an improvement, as a record of primitives.</summary>
/// <param name="Id">The number it goes by.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="Status">The code of an <see cref="ImprovementTaskStatus"/>.</param>
public sealed record TaskSnapshot(string Id, string Title, string Status)
{
    /// <summary>Who does it.</summary>
    public string? Owner { get; init; }

    /// <summary>By when.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Why it was skipped: there exactly where it was.</summary>
    public string? SkipReason { get; init; }

    internal static TaskSnapshot Of(ImprovementTask task) => new(task.Id, task.Title, task.Status.Code)
    {
        Owner = task.Owner?.Value,
        Due = task.Due,
        SkipReason = task.SkipReason,
    };

    internal ImprovementTask Restore(string prefix)
    {
        var task = ImprovementTask.Of(
            Guard.Against.Untidy(Id, prefix + nameof(Id)),
            Guard.Against.Blank(Title, prefix + nameof(Title)),
            Restoring.NullOrActor(Owner, prefix + nameof(Owner)),
            Due);
        var status = ImprovementTaskStatus.FromCode(Status, prefix + nameof(Status));
        if (SkipReason is null == (status == ImprovementTaskStatus.Skipped))
        {
            throw new ArgumentException(
                $"{prefix}{nameof(SkipReason)} contradicts the status of {Id}: a task has a reason exactly when it is skipped.", prefix + nameof(SkipReason));
        }

        return status == ImprovementTaskStatus.Done ? task.AsDone()
            : SkipReason is null ? task
            : task.AsSkipped(Guard.Against.Blank(SkipReason, prefix + nameof(SkipReason)));
    }
}
