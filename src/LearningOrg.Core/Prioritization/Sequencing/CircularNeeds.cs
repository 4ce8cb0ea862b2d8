namespace LearningOrg.Core.Prioritization.Sequencing;

/// <summary>No order is possible: pieces of work need each other in a circle.</summary>
/// <remarks>Equal when the circles are.</remarks>
public sealed record CircularNeeds : Refusal
{
    private readonly Sequence<string> _cycle;

    internal CircularNeeds(IEnumerable<string> cycle) => _cycle = Sequence.Of(cycle);

    /// <summary>The ids round the circle, the first by its letters first: each needs the next, and the last needs the first.</summary>
    public IReadOnlyList<string> Cycle => _cycle;

    /// <inheritdoc/>
    public override string Code => "circular-needs";

    /// <inheritdoc/>
    public override string Message => _cycle.Count == 1
        ? $"No order is possible: {_cycle[0]} needs itself. Drop this need."
        : $"No order is possible: {Text.List([.. _cycle.Select((id, index) => $"{id} needs {_cycle[(index + 1) % _cycle.Count]}")])}. "
            + "Drop one of these needs.";
}
