using Ardalis.GuardClauses;

namespace LearningOrg.Core.Prioritization.Classification;

/// <summary>Makes MoSCoW plans over a caller's own items.</summary>
public static class MoscowPlan
{
    /// <summary>60 %: above it, the DSDM handbook (2014) sees the delivery of the Must items themselves at risk.</summary>
    public static Percentage DefaultMustLimit { get; } = Percentage.Of(60);

    /// <summary>Makes a plan.</summary>
    /// <param name="items">The caller's own objects; handed back as they are, in this order.</param>
    /// <param name="classOf">The class of an item.</param>
    /// <param name="effortOf">The effort of an item: finite, 0 or more, in one unit for all.</param>
    /// <param name="mustLimit">The share of the planned effort that Must items may take; 60 % if none is given.</param>
    /// <typeparam name="T">The caller's type.</typeparam>
    /// <exception cref="ArgumentException">
    /// An item has no class, or no effort is planned at all: shares of nothing are undefined.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">An effort is negative, not finite, or the efforts are too large to add.</exception>
    public static MoscowPlan<T> Of<T>(
        IEnumerable<T> items, Func<T, MoscowClass> classOf, Func<T, double> effortOf, Percentage? mustLimit = null)
    {
        Guard.Against.Null(items);
        Guard.Against.Null(classOf);
        Guard.Against.Null(effortOf);
        var itemsOf = MoscowClass.All.Select(_ => new List<T>()).ToArray();
        var effortOfClass = new double[itemsOf.Length];
        foreach (var item in items)
        {
            var order = (classOf(item) ?? throw new ArgumentException($"'{item}' has no class.", nameof(classOf))).Order;
            itemsOf[order].Add(item);
            var effort = effortOf(item);
            effortOfClass[order] += effort is >= 0 and <= double.MaxValue
                ? effort
                : throw new ArgumentOutOfRangeException(
                    nameof(effortOf), effort, $"The effort of '{item}' must be a finite number, 0 or more.");
        }

        return new MoscowPlan<T>([.. itemsOf.Select(Sequence.Of)], effortOfClass, mustLimit ?? DefaultMustLimit);
    }
}
