using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Prioritization.Sequencing;

/// <summary>One piece of work in its place.</summary>
/// <param name="Place">The place, from 1.</param>
/// <param name="Item">The host's own object.</param>
/// <param name="Id">Its id.</param>
/// <param name="Start">When the team begins it, counted from 0.</param>
/// <param name="Finish">When it is finished.</param>
/// <param name="DelayCost">What it costs that it is not finished sooner.</param>
/// <param name="Urgency">How that cost runs.</param>
/// <typeparam name="T">The host's type.</typeparam>
public sealed record SequencedWork<T>(
    int Place,
    T Item,
    string Id,
    [property: Measured] double Start,
    [property: Measured] double Finish,
    [property: Measured] double DelayCost,
    Urgency Urgency)
{
    /// <summary>As <c>1. Second Machine: 0 to 4, delay cost 120</c>.</summary>
    public override string ToString() => $"{Text.Of(Place)}. {Id}: {Text.Of(Start)} to {Text.Of(Finish)}, delay cost {Text.Of(DelayCost)}";
}
