namespace LearningOrg.Core.Change.Snapshots;

/// <summary>A point of a series, as a record of primitives.</summary>
/// <param name="At">When it was measured.</param>
/// <param name="Value">The number.</param>
public sealed record PointSnapshot(DateTimeOffset At, double Value);

/// <summary>A score of an element of readiness, as a record of primitives.</summary>
/// <param name="Element">The code of a <see cref="Work.ReadinessElement"/>.</param>
/// <param name="Mean">The mean of the answers, from 1 to 5.</param>
/// <param name="SampleSize">How many answered.</param>
public sealed record ReadinessScoreSnapshot(string Element, double Mean, int SampleSize);
