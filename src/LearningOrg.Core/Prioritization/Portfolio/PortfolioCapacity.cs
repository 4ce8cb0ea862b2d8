using LearningOrg.Core.Prioritization.Portfolio.Solving;

namespace LearningOrg.Core.Prioritization.Portfolio;

/// <summary>A capacity beside the budget, as the host declared it.</summary>
internal sealed record PortfolioCapacity(string Name, decimal Available, WholeUnits Uses);
