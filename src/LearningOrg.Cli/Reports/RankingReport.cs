using System.Text.Json.Serialization;
using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Policies;

namespace LearningOrg.Cli.Reports;

/// <summary>A ranking as all three formats show it.</summary>
/// <param name="Subject">What is ranked: <c>opportunities</c>, <c>entries</c>.</param>
/// <param name="Source">Where it was read from, and how.</param>
/// <param name="Policy">Who decides the order.</param>
/// <param name="OtherModels">The models that the order is compared with.</param>
/// <param name="Ranked">How many have a rank, whether shown or not.</param>
/// <param name="Places">Those shown.</param>
/// <param name="NotRanked">Those without a rank, and why.</param>
internal sealed record RankingReport(
    string Subject,
    SourceReport Source,
    PolicyReport Policy,
    IReadOnlyList<string> OtherModels,
    int Ranked,
    IReadOnlyList<PlaceReport> Places,
    IReadOnlyList<NotRankedReport> NotRanked);

/// <param name="Name">The file.</param>
/// <param name="Remarks">What a reader of the numbers should know, as sentences.</param>
/// <param name="RowProblems">How many rows had something wrong with them.</param>
/// <param name="FirstRowProblems">The first of them, in words.</param>
internal sealed record SourceReport(string Name, IReadOnlyList<string> Remarks, long RowProblems, IReadOnlyList<string> FirstRowProblems);

/// <param name="Name">The policy's name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Model">The model it applies.</param>
/// <param name="Unit">What one point of score is.</param>
/// <param name="Caution">What the literature holds against the model.</param>
internal sealed record PolicyReport(string Name, string Version, string Model, string Unit, string Caution)
{
    public static PolicyReport Of(PrioritizationPolicy policy, string unit, string caution) =>
        new(policy.Name, policy.Version, policy.Model.Code, unit, caution);
}

/// <param name="Rank">From 1; ties share one.</param>
/// <param name="Tied">Whether another has the same rank.</param>
/// <param name="Id">The id.</param>
/// <param name="Title">The title.</param>
/// <param name="Score">The score.</param>
/// <param name="Parts">What adds up to it.</param>
/// <param name="OtherRanks">The rank by each of the other models; null where it cannot score.</param>
/// <param name="Incidents">How many incidents it was measured on; null where it was not.</param>
internal sealed record PlaceReport(
    int Rank,
    bool Tied,
    string Id,
    string Title,
    double Score,
    IReadOnlyList<PartReport> Parts,
    IReadOnlyDictionary<string, int?> OtherRanks,
    int? Incidents = null)
{
    /// <summary>The worst rank that the estimates leave open; null where the whole ranking is exact, as with the next three.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? WorstRank { get; init; }

    /// <summary>The least score that the estimates permit.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? ScoreLow { get; init; }

    /// <summary>The greatest score that they permit.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? ScoreHigh { get; init; }

    /// <summary>The ids of those whose scores overlap its own.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? TiedWith { get; init; }

    /// <summary>As <c>2</c>, <c>2=</c> where it is shared, or <c>1–3</c> where estimates leave it open.</summary>
    [JsonIgnore]
    public string RankInWords => RankWords.Of(Rank, WorstRank ?? Rank, Tied);

    public static IReadOnlyList<PartReport> PartsOf(ScoreBreakdown breakdown) =>
        [.. breakdown.Parts.Select(part => new PartReport(
            part.Name, part.Contribution, breakdown.ShareOf(part), [.. part.Factors.Select(FactorReport.Of)]))];
}

/// <param name="Name">What the part is for.</param>
/// <param name="Contribution">What it adds to the score.</param>
/// <param name="Share">Which share of the score that is; null where the score is 0.</param>
/// <param name="Factors">What it is the product of.</param>
internal sealed record PartReport(string Name, double Contribution, double? Share, IReadOnlyList<FactorReport> Factors);

/// <param name="Name">The input, or the constant.</param>
/// <param name="Operation">times or divided-by.</param>
/// <param name="Measured">The number read; null for a constant.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Operand">The number in the product.</param>
/// <param name="BeyondRange">Whether the number lies outside the declared range and counts as its end.</param>
internal sealed record FactorReport(string Name, string Operation, double? Measured, string? Unit, double Operand, bool BeyondRange)
{
    public static FactorReport Of(ScoreFactor factor) => new(
        factor.Name,
        factor.Operation is FactorOperation.Times ? "times" : "divided-by",
        factor.Measured,
        factor.Unit,
        factor.Operand,
        factor.IsBeyondRange);
}

/// <param name="Id">The id.</param>
/// <param name="Code">The kind of reason.</param>
/// <param name="Reason">The reason, in words.</param>
/// <param name="Missing">The inputs that are missing.</param>
/// <param name="Incidents">How many incidents it has, where these are too few; otherwise null.</param>
internal sealed record NotRankedReport(string Id, string Code, string Reason, IReadOnlyList<string> Missing, int? Incidents = null);
