using Ardalis.GuardClauses;

namespace LearningOrg.Core.Prioritization;

/// <summary>What can be done with a scoring model: score one item, score many into a span, rank them.</summary>
public static class Prioritizing
{
    // Rows of inputs this short stay on the stack; no model that a person can explain has more.
    private const int ShortRow = 32;

    /// <summary>Scores one item, with the explanation.</summary>
    /// <param name="model">The model.</param>
    /// <param name="item">The host's own object.</param>
    /// <returns>The score taken apart, or every input that is missing or not permitted.</returns>
    /// <typeparam name="T">The host's type.</typeparam>
    public static ScoringOutcome Score<T>(this IScoringModel<T> model, T item)
    {
        var formula = Guard.Against.Null(model).Formula;
        Span<double> row = formula.Inputs.Count <= ShortRow ? stackalloc double[formula.Inputs.Count] : new double[formula.Inputs.Count];
        return formula.TryRead(item, row) && IsFinite(formula.Evaluate(row))
            ? formula.Explain(row)
            : new NotScorable(formula.Model, formula.Gaps(item));
    }

    /// <summary>Scores many items into the caller's memory, allocating nothing.</summary>
    /// <param name="model">The model.</param>
    /// <param name="items">The items.</param>
    /// <param name="scores">At least as long; gets the score of each item, 0 where there is none.</param>
    /// <param name="scored">At least as long; gets whether each item has a score.</param>
    /// <returns>How many items have a score.</returns>
    /// <exception cref="ArgumentException">A span is shorter than the items.</exception>
    /// <typeparam name="T">The host's type.</typeparam>
    public static int ScoreInto<T>(this IScoringModel<T> model, ReadOnlySpan<T> items, Span<double> scores, Span<bool> scored)
    {
        var formula = Guard.Against.Null(model).Formula;
        RefuseShort(items.Length, scores.Length, nameof(scores));
        RefuseShort(items.Length, scored.Length, nameof(scored));
        Span<double> row = formula.Inputs.Count <= ShortRow ? stackalloc double[formula.Inputs.Count] : new double[formula.Inputs.Count];
        var count = 0;
        for (var index = 0; index < items.Length; index++)
        {
            var score = formula.TryRead(items[index], row) ? formula.Evaluate(row) : double.NaN;
            scored[index] = IsFinite(score);
            scores[index] = scored[index] ? score : 0;
            count += scored[index] ? 1 : 0;
        }

        return count;
    }

    /// <summary>Ranks items, highest score first.</summary>
    /// <param name="model">The model.</param>
    /// <param name="items">The host's own objects, which the list hands back; each input is read once.</param>
    /// <param name="id">Names an item; tied items are listed by it, so that the order never depends on the order of input.</param>
    /// <returns>The ranked items, and apart from them those that could not be scored, with the reasons.</returns>
    /// <typeparam name="T">The host's type.</typeparam>
    public static PrioritizedList<T> Prioritize<T>(this IScoringModel<T> model, IEnumerable<T> items, Func<T, string> id)
    {
        Guard.Against.Null(items);
        Guard.Against.Null(id);
        var formula = Guard.Against.Null(model).Formula;
        var width = formula.Inputs.Count;
        var capacity = items is IReadOnlyCollection<T> known ? known.Count : 16;
        var sheet = new ScoreSheet<T>(formula, capacity);
        Span<double> row = width <= ShortRow ? stackalloc double[width] : new double[width];
        foreach (var item in items)
        {
            if (formula.TryRead(item, row) && formula.Evaluate(row) is var score && IsFinite(score))
            {
                sheet.Add(item, id(item), score, row);
            }
            else
            {
                sheet.AddUnscored(item, id(item));
            }
        }

        return sheet.Rank();
    }

    private static bool IsFinite(double number) => !double.IsNaN(number) && !double.IsInfinity(number);

    private static void RefuseShort(int items, int length, string name)
    {
        if (length < items)
        {
            throw new ArgumentException($"{name} holds {length}, but there are {items} items.", name);
        }
    }
}
