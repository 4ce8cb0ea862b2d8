using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Prioritization;

/// <summary>Makes rankings that are edited one entry at a time.</summary>
public static class LiveRanking
{
    /// <summary>Ranks items, highest score first, ready to be edited.</summary>
    /// <param name="model">The model. Its scores depend on one item alone, which is what makes an edit cheap.</param>
    /// <param name="items">The host's own objects, which the ranking hands back; each input is read once.</param>
    /// <param name="id">Names an item; no two may share a name. Later items are named by it as well.</param>
    /// <returns>The same places as <see cref="Prioritizing.Prioritize"/> gives.</returns>
    /// <remarks>O(n log n). No method of <see cref="Mcda"/> fits here: one that compares items with each other moves every score.</remarks>
    /// <exception cref="ArgumentException">Two items share an id, or one has none.</exception>
    /// <typeparam name="T">The host's type.</typeparam>
    [MustUse]
    public static LiveRanking<T> Of<T>(IScoringModel<T> model, IEnumerable<T> items, Func<T, string> id) =>
        LiveRanking<T>.Of(Guard.Against.Null(model).Formula, Guard.Against.Null(items), Guard.Against.Null(id));
}
