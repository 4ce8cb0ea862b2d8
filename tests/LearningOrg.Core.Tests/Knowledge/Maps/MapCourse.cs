using LearningOrg.Core.Knowledge.Maps;
using LearningOrg.Core.Knowledge.Maps.Events;

namespace LearningOrg.Core.Tests.Knowledge.Maps;

/// <summary>Commands tried one after another, and what each was answered.</summary>
public sealed class MapCourse
{
    private MapCourse(
        IReadOnlyList<MapCommand> commands, IReadOnlyList<(KnowledgeMap Before, MapCommand Tried, KnowledgeMapOutcome Outcome)> steps, KnowledgeMap now)
    {
        Commands = commands;
        Steps = steps;
        Now = now;
        Events = [now.Opening, .. steps.Where(step => step.Outcome.IsT0).Select(step => step.Outcome.AsT0.Event)];
    }

    public IReadOnlyList<MapCommand> Commands { get; }

    public IReadOnlyList<(KnowledgeMap Before, MapCommand Tried, KnowledgeMapOutcome Outcome)> Steps { get; }

    public KnowledgeMap Now { get; }

    public IReadOnlyList<KnowledgeMapEvent> Events { get; }

    public IEnumerable<KnowledgeMap> States => [.. Steps.Select(step => step.Before), Now];

    public static MapCourse Of(IReadOnlyList<MapCommand> commands)
    {
        var map = KnowledgeMap.Open("IT", ActorId.Of("keeper"), MapArbitraries.Start);
        var steps = new List<(KnowledgeMap, MapCommand, KnowledgeMapOutcome)>();
        foreach (var command in commands)
        {
            var outcome = command.On(map);
            steps.Add((map, command, outcome));
            map = outcome.TryAccept(out var now, out _) ? now : map;
        }

        return new(commands, steps, map);
    }

    public override string ToString() => string.Join("\n", Commands);
}
