using LearningOrg.Core.Improvements.Events;

namespace LearningOrg.Core.Improvements;

/// <summary>Where an entry points to others of its register: what it is part of, what goes on in its place, and what it follows.</summary>
internal static class RegisterLinks
{
    private static readonly (string Would, Func<Improvement, ImprovementId?> Link)[] All =
    [
        ("would be part of", entry => entry.Parent?.Id),
        ("would end in favor of", entry => entry.Ending?.Other),
        ("would follow", entry => entry.Details.FollowsOn),
    ];

    /// <summary>
    /// Refuses an event that makes an entry point to one that is not there, or that leads back to it: no verb can have left it behind. O(log n),
    /// and for each entry along the chain as much again.
    /// </summary>
    /// <param name="register">The register before the event.</param>
    /// <param name="before">The entry before it; null where it was raised by it.</param>
    /// <param name="now">The entry after it.</param>
    /// <param name="happened">The event.</param>
    /// <exception cref="ArgumentException">The error names the event and the other entry.</exception>
    public static void Check(ContinualImprovementRegister register, Improvement? before, Improvement now, ImprovementEvent happened)
    {
        foreach (var (would, link) in All)
        {
            if (link(now) is not { } other || (before is not null && link(before) == other))
            {
                continue;
            }

            if (!register.TryFind(other, out var next))
            {
                throw ImpossibleHistory.OutOfPlace(happened, $"{now.Id} {would} {other}, which is not in the register");
            }

            // What has just been raised, nothing can lead back to.
            for (var along = before is null ? null : next; along is not null; along = link(along) is { } further ? register.Find(further) : null)
            {
                if (along.Id == now.Id)
                {
                    throw ImpossibleHistory.OutOfPlace(happened, $"{now.Id} {would} {other}, which leads back to {now.Id}");
                }
            }
        }
    }
}
