using Ardalis.GuardClauses;

namespace LearningOrg.Core.Improvements.Snapshots;

/// <summary>A score with its model, as a record of primitives.</summary>
/// <param name="Value">The number.</param>
/// <param name="Model">The name of the model that made it.</param>
/// <param name="Version">The version of that model.</param>
/// <param name="Unit">What one point of score is.</param>
public sealed record ScoreSnapshot(double Value, string Model, string Version, string Unit)
{
    internal static ScoreSnapshot Of(Score score) => new(score.Value, score.Model.Name, score.Model.Version, score.Model.Unit);

    internal Score Restore(string prefix) => Score.Of(
        Guard.Against.NotFinite(Value, prefix + nameof(Value)),
        ScoringModelId.Of(
            Guard.Against.Untidy(Model, prefix + nameof(Model)),
            Guard.Against.Untidy(Version, prefix + nameof(Version)),
            Guard.Against.Untidy(Unit, prefix + nameof(Unit))));
}
