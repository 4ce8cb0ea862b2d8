using System.Text.Json.Nodes;
using LearningOrg.Core.Mcda;

namespace LearningOrg.Cli.Decisions;

/// <summary>What a method says of a matrix: scores, ranks, and whatever else is its own.</summary>
/// <param name="Matrix">The decision.</param>
/// <param name="Method">The method and its options, for people.</param>
/// <param name="HigherIsBetter">Whether a higher score is better.</param>
/// <param name="Scores">In the order of the matrix.</param>
/// <param name="Ranks">In the order of the matrix.</param>
/// <param name="Order">The alternatives, best first.</param>
internal sealed record Answer(
    DecisionMatrix Matrix,
    string Method,
    bool HigherIsBetter,
    IReadOnlyList<double> Scores,
    IReadOnlyList<int> Ranks,
    IReadOnlyList<int> Order)
{
    public const string UsualScoreName = "Score";

    /// <summary>What the method calls its score.</summary>
    public string ScoreName { get; init; } = UsualScoreName;

    /// <summary>What else there is for each alternative.</summary>
    public IReadOnlyList<AnswerColumn> Columns { get; init; } = [];

    /// <summary>What there is to say of all of them.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public static Answer Of(Ranking ranking) => new(
        ranking.Matrix,
        ranking.Method,
        ranking.HigherIsBetter,
        ranking.Scores,
        ranking.Ranks,
        [.. ranking.Select(alternative => alternative.Index)]);
}

/// <param name="Name">In JSON and CSV.</param>
/// <param name="Header">In the table; <c>null</c> where the table shows the same number as the score.</param>
/// <param name="Values">Numbers or words, in the order of the matrix.</param>
internal sealed record AnswerColumn(string Name, string? Header, IReadOnlyList<object> Values)
{
    public static AnswerColumn Of<T>(string name, string? header, IEnumerable<T> values)
        where T : notnull => new(name, header, [.. values.Cast<object>()]);
}

/// <param name="Name">In JSON.</param>
/// <param name="Value">In JSON.</param>
/// <param name="Sentence">In the table; <c>null</c> where another finding says it.</param>
internal sealed record Finding(string Name, JsonNode Value, string? Sentence);
