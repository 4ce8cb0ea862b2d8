using LearningOrg.Core.Prioritization;

namespace LearningOrg.Core.Tests.Prioritization.Examples;

/// <summary>A ranking as the examples print it, for their tests.</summary>
internal static class Printed
{
    public static IEnumerable<string> Places<T>(PrioritizedList<T> ranking) =>
        ranking.Select(place => $"{place.Rank}. {place.Id}: {place.Breakdown}");
}
