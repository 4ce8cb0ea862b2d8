namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>What random numbers are for, so that drawing more for one thing changes nothing for another.</summary>
internal static class RandomPurpose
{
    public const uint Weights = 0;

    public const uint Walk = 1;

    public const uint Scores = 2;
}
