using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Prioritization.Uncertainty;

/// <summary>Why one is above another.</summary>
public sealed partial class EstimatedList<T>
{
    /// <summary>Why one of two items is above the other, by the likely numbers, and whether estimates leave that open.</summary>
    /// <param name="id">The id of the one.</param>
    /// <param name="other">The id of the other.</param>
    /// <exception cref="ArgumentException">No ranked item has the id, or both are the same.</exception>
    [MustUse]
    public ScoreLead Lead(string id, string other)
    {
        var (one, two) = (Placed(id, nameof(id)), Placed(other, nameof(other)));
        if (one == two)
        {
            throw new ArgumentException($"'{id}' is compared with itself. Name another item.", nameof(other));
        }

        var (above, below) = one.Score >= two.Score || one.Score.IsCloseTo(two.Score) ? (one, two) : (two, one);
        var isOpen = !(above.IsExact && below.IsExact) && above.TiedWith.Contains(below);
        return ScoreLead.Of(above.Id, above.Breakdown, below.Id, below.Breakdown, isOpen);
    }

    private EstimatedItem<T> Placed(string id, string argument) => TryFind(id, out var place)
        ? place
        : throw new ArgumentException(
            Unscored.FirstOrDefault(left => left.Id == id) is { } left
                ? $"'{id}' has no score to compare. {left.Reason.Message}"
                : $"No item has the id '{id}'.",
            argument);
}
