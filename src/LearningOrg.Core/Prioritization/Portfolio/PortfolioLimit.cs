using System.Threading;

namespace LearningOrg.Core.Prioritization.Portfolio;

/// <summary>How long the search for a portfolio may go on. Reaching the limit is no error: the best found is returned, with how far
/// from the best it can be at most.</summary>
/// <remarks>
/// <see cref="Nodes"/> counts partial portfolios looked at; with it alone, the answer is the same on every machine. <see cref="Until"/>
/// is for hosts with a clock: a token that a timer cancels ends the search within a few thousand partial portfolios, and no
/// <see cref="OperationCanceledException"/> is thrown. The dynamic program that answers portfolios with plain requirements looks at
/// neither; its work is bounded from the start.
/// </remarks>
public sealed record PortfolioLimit
{
    /// <summary>A million nodes, a few seconds of work; no token.</summary>
    public static PortfolioLimit Default { get; } = new();

    /// <summary>How many partial portfolios may be looked at; a million if nothing is said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0.</exception>
    public long Nodes
    {
        get;
        init => field = value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Nodes), value, $"{nameof(Nodes)} must be 0 or more.");
    } = 1_000_000;

    /// <summary>Ends the search when it is cancelled.</summary>
    public CancellationToken Until { get; init; }
}
