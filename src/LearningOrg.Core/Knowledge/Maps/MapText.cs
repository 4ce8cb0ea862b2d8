namespace LearningOrg.Core.Knowledge.Maps;

/// <summary>Counts and names as people read them.</summary>
internal static class MapText
{
    public static string Counted(int count, string one, string? many = null) => $"{Text.Of(count)} {(count == 1 ? one : many ?? one + "s")}";

    public static string Names(IReadOnlyList<ActorId> people) => Text.List(people.Select(person => person.Value).ToArray());

    public static string Days(TimeSpan time) => time == TimeSpan.FromDays(1) ? "day" : $"{Text.Of(time.TotalDays)} days";
}
