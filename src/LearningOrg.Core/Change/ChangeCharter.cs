using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Change;

/// <summary>What a change is about: the opportunity, who stands behind it, what it covers, and how many it concerns.</summary>
/// <remarks>Equal when all of it is. Immutable.</remarks>
public sealed record ChangeCharter
{
    private ChangeCharter(string bigOpportunity, ActorId sponsor, string scope, int population)
    {
        BigOpportunity = bigOpportunity;
        Sponsor = sponsor;
        Scope = scope;
        Population = population;
    }

    /// <summary>What becomes possible, in a sentence or two; never blank.</summary>
    public string BigOpportunity { get; }

    /// <summary>Who stands behind it.</summary>
    public ActorId Sponsor { get; }

    /// <summary>Which part of the organization it covers; never blank.</summary>
    public string Scope { get; }

    /// <summary>How many people it concerns; 1 or more.</summary>
    public int Population { get; }

    /// <summary>Says what a change is about.</summary>
    /// <param name="bigOpportunity">What becomes possible; not blank.</param>
    /// <param name="sponsor">Who stands behind it.</param>
    /// <param name="scope">Which part of the organization it covers; not blank.</param>
    /// <param name="population">How many people it concerns; 1 or more.</param>
    /// <exception cref="ArgumentException">A text is blank, the sponsor is unassigned, or the population is smaller than 1.</exception>
    public static ChangeCharter Of(string bigOpportunity, ActorId sponsor, string scope, [InclusiveRange(1, int.MaxValue)] int population)
    {
        Guard.Against.OutsideOf(population, 1, int.MaxValue);
        return new(Guard.Against.Blank(bigOpportunity), Guard.Against.Unassigned(sponsor), Guard.Against.Blank(scope), population);
    }

    /// <summary>As <c>Answer in an hour what takes a day (IT operations, 240 people, sponsor ada)</c>.</summary>
    public override string ToString() => $"{BigOpportunity} ({Scope}, {Text.Of(Population)} {(Population == 1 ? "person" : "people")}, sponsor {Sponsor})";
}
