using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace LearningOrg.Core;

/// <summary>An ordered list of labels people rate with, lowest first: Low, Medium, High.</summary>
/// <remarks>
/// Labels are ordinal: they say which is more, not by how much. A scale made with <see cref="WithNumbers"/> states a number for each label,
/// and that statement, visible and on record, is what allows arithmetic. Equal when name, labels and numbers are. Immutable.
/// </remarks>
public sealed class RatingScale : IEquatable<RatingScale>
{
    private readonly Sequence<string> _labels;
    private readonly Sequence<double>? _numbers;

    private RatingScale(string name, IEnumerable<string> labels, IEnumerable<double>? numbers)
    {
        Name = Guard.Against.Untidy(name);
        _labels = Sequence.Of(labels.Select(label => Guard.Against.Untidy(label)));
        _numbers = numbers is null ? null : Sequence.Of(numbers.Select(number => Guard.Against.NotFinite(number)));
        Guard.Against.OutsideOf(_labels.Count, 2, int.MaxValue, nameof(labels));
        for (var level = 1; level < _labels.Count; level++)
        {
            if (_labels.Take(level).Contains(_labels[level], StringComparer.OrdinalIgnoreCase))
            {
                throw new ArgumentException($"The scale {name} has the label '{_labels[level]}' twice.", nameof(labels));
            }

            if (_numbers is not null && !(_numbers[level] > _numbers[level - 1]))
            {
                throw new ArgumentException(
                    $"The scale {name} gives '{_labels[level]}' the number {Text.Of(_numbers[level])}, which is not more than the " +
                    $"{Text.Of(_numbers[level - 1])} of '{_labels[level - 1]}' below it. List the labels lowest first.",
                    nameof(labels));
            }
        }
    }

    /// <summary>What is rated.</summary>
    public string Name { get; }

    /// <summary>The labels, lowest first.</summary>
    public IReadOnlyList<string> Labels => _labels;

    /// <summary>Whether the scale states a number for each label.</summary>
    public bool StatesNumbers => _numbers is not null;

    /// <summary>A purely ordinal scale.</summary>
    /// <param name="name">What is rated.</param>
    /// <param name="labels">At least two, distinct whatever their case, lowest first.</param>
    /// <exception cref="ArgumentException">A label is blank or stands twice, or there are fewer than two.</exception>
    public static RatingScale Ordinal(string name, params string[] labels) => new(name, Guard.Against.Null(labels), null);

    /// <summary>A scale that states a number for each label.</summary>
    /// <param name="name">What is rated.</param>
    /// <param name="levels">At least two labels with their numbers, strictly increasing.</param>
    /// <exception cref="ArgumentException">A label is blank or stands twice, the numbers do not increase, or there are fewer than
    /// two.</exception>
    public static RatingScale WithNumbers(string name, params (string Label, double Number)[] levels)
    {
        Guard.Against.Null(levels);
        return new(name, levels.Select(level => level.Label), levels.Select(level => level.Number));
    }

    /// <summary>The rating with a label.</summary>
    /// <param name="label">One of the labels, whatever its case.</param>
    /// <exception cref="ArgumentException">The scale has no such label; the message lists those it has.</exception>
    public Rating Rate(string label) => TryRate(label, out var rating)
        ? rating
        : throw new ArgumentException($"The scale {Name} has no label '{label}'. It has {Text.List(_labels, "and")}.", nameof(label));

    /// <summary>Finds the rating with a label.</summary>
    /// <param name="label">A label, whatever its case.</param>
    /// <param name="rating">The rating, where the answer is true.</param>
    public bool TryRate([NotNullWhen(true)] string? label, out Rating rating)
    {
        for (var level = 0; level < _labels.Count; level++)
        {
            if (string.Equals(_labels[level], label, StringComparison.OrdinalIgnoreCase))
            {
                rating = new Rating(this, level);
                return true;
            }
        }

        rating = default;
        return false;
    }

    /// <inheritdoc/>
    public bool Equals(RatingScale? other) =>
        other is not null && Name == other.Name && _labels.Equals(other._labels) && Equals(_numbers, other._numbers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RatingScale);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, _labels);

    /// <summary>As <c>Impact: Low = 1, High = 3</c>.</summary>
    public override string ToString() =>
        $"{Name}: {string.Join(", ", _labels.Select((label, level) => _numbers is null ? label : $"{label} = {Text.Of(_numbers[level])}"))}";

    internal double NumberAt(int level) => _numbers is not null
        ? _numbers[level]
        : throw new InvalidOperationException(
            $"The scale {Name} orders its labels but states no numbers for them. Make it with {nameof(RatingScale)}.{nameof(WithNumbers)} to calculate with it.");
}
