using Ardalis.GuardClauses;

namespace LearningOrg.Core.Prioritization.Formulas;

/// <summary>One number that a model reads from the host's own object, through a lambda.</summary>
/// <remarks><c>null</c> from the lambda means "not known" and makes the item <see cref="NotScorable"/>; it is never taken for zero.
/// Immutable.</remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class ScoringInput<T>
{
    private readonly Func<T, double?> _read;

    private ScoringInput(string name, string unit, PermittedValues permitted, Func<T, double?> read)
    {
        Name = name;
        Unit = unit;
        Permitted = permitted;
        _read = read;
    }

    /// <summary>The name people know it by: <c>Effort</c>.</summary>
    public string Name { get; }

    /// <summary>What one of it is: <c>person-months</c>.</summary>
    public string Unit { get; }

    /// <summary>Which numbers the model takes.</summary>
    public PermittedValues Permitted { get; }

    /// <summary>Declares an input.</summary>
    /// <param name="name">Not blank.</param>
    /// <param name="unit">Not blank.</param>
    /// <param name="permitted">Which numbers the model takes.</param>
    /// <param name="read">Reads it from the host's object; <c>null</c> where it is not known.</param>
    /// <exception cref="ArgumentException">The name or the unit is blank.</exception>
    public static ScoringInput<T> Of(string name, string unit, PermittedValues permitted, Func<T, double?> read) =>
        new(Guard.Against.Untidy(name), Guard.Against.Untidy(unit), Guard.Against.Null(permitted), Guard.Against.Null(read));

    /// <summary>The name and the unit.</summary>
    public override string ToString() => $"{Name} ({Unit})";

    internal double? Read(T item) => _read(item);
}
