using LearningOrg.Core.Prioritization;

namespace LearningOrg.Core.Opportunities;

/// <summary>A group of incidents that argues for an improvement: its place, its title, what made it score and where other models would put
/// it.</summary>
/// <param name="Rank">The rank by the policy, from 1; ties share one.</param>
/// <param name="Title">A title to raise it under: <c>Password reset: reopened and reassigned Access incidents</c>.</param>
/// <param name="Group">What was measured.</param>
/// <param name="Breakdown">The score, taken apart.</param>
/// <param name="OtherRanks">The rank by each of <see cref="OpportunityRanking.OtherModels"/>, in that order; <c>null</c> where that model
/// cannot score it.</param>
public sealed record Opportunity(int Rank, string Title, IncidentGroup Group, ScoreBreakdown Breakdown, IReadOnlyList<int?> OtherRanks);
