namespace LearningOrg.Core.Mcda.Outranking;

/// <summary>What ELECTRE I proposes: the kernel, and why.</summary>
/// <remarks>
/// Outside circuits, no member of the kernel outranks another, and everyone outside is outranked by a member. Members of one circuit enter
/// or stay out together. Immutable.
/// </remarks>
public sealed class ElectreISolution
{
    private readonly double[] _concordance;
    private readonly double[] _discordance;
    private readonly OutrankingGraph _graph;

    internal ElectreISolution(
        IReadOnlyList<string> alternatives, double[] concordance, double[] discordance, OutrankingGraph graph, Ranking? ranking)
    {
        (Alternatives, _concordance, _discordance, _graph) = (alternatives, concordance, discordance, graph);
        IsInKernel = Sequence.Of(graph.Kernel());
        Kernel = Sequence.Of((ranking ?? Enumerable.Empty<RankedAlternative>()).Where(place => IsInKernel[place.Index]));
    }

    /// <summary>The alternatives, in the order of the matrix.</summary>
    public IReadOnlyList<string> Alternatives { get; }

    /// <summary>Whether each alternative is in the kernel, in the order of the matrix.</summary>
    public IReadOnlyList<bool> IsInKernel { get; }

    /// <summary>The alternatives in the kernel; at least one.</summary>
    public IReadOnlyList<RankedAlternative> Kernel { get; }

    /// <summary>The weight of the criteria on which one alternative is at least as good as another, from 0 to 1.</summary>
    /// <param name="one">From 0.</param>
    /// <param name="other">From 0.</param>
    public double Concordance(int one, int other) => _concordance[Pair.Of(one, other, Alternatives)];

    /// <summary>How far the one is behind the other where it is most, from 0 to 1.</summary>
    /// <param name="one">From 0.</param>
    /// <param name="other">From 0.</param>
    public double Discordance(int one, int other) => _discordance[Pair.Of(one, other, Alternatives)];

    /// <summary>Whether enough weight says that the one is at least as good as the other, and no criterion objects too much.</summary>
    /// <param name="one">From 0.</param>
    /// <param name="other">From 0.</param>
    public bool Outranks(int one, int other)
    {
        _ = Pair.Of(one, other, Alternatives);
        return _graph.Has(one, other);
    }

    /// <summary>As <c>ELECTRE I keeps A3 and A5</c>.</summary>
    public override string ToString() => $"ELECTRE I keeps {Text.List([.. Kernel.Select(alternative => alternative.Name)])}";
}
