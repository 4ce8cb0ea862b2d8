namespace LearningOrg.Core.Lifecycles;

/// <summary>A chart that is no lifecycle, and everything that is wrong with it, by name.</summary>
/// <remarks>All problems are found in one go. Equal when name and problems are.</remarks>
public sealed record InvalidLifecycle : Refusal
{
    private readonly Sequence<string> _problems;

    internal InvalidLifecycle(string name, IEnumerable<string> problems)
    {
        Name = name;
        _problems = Sequence.Of(problems);
    }

    /// <summary>The name it would have had.</summary>
    public string Name { get; }

    /// <summary>Each problem as a sentence or two: what is wrong, and what would be right.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <inheritdoc/>
    public override string Code => "invalid-lifecycle";

    /// <inheritdoc/>
    public override string Message => $"The lifecycle '{Name}' cannot be used. {string.Join(" ", _problems)}";
}
