namespace LearningOrg.Core.Mcda.Outranking;

/// <summary>What profiles between categories must be; refusals name the profile and the criterion.</summary>
internal static class ProfileGuards
{
    public static void RefuseMisfits(DecisionMatrix matrix, IReadOnlyList<IReadOnlyList<double>> profiles)
    {
        for (var profile = 0; profile < profiles.Count; profile++)
        {
            if (profiles[profile].Count != matrix.CriterionCount)
            {
                throw new ArgumentException(
                    $"Profile {Text.Of(profile + 1)} has {Text.Of(profiles[profile].Count)} numbers, " +
                    $"but there are {Text.Of(matrix.CriterionCount)} criteria.",
                    nameof(matrix));
            }

            if (profile > 0)
            {
                RefuseDisorder(matrix, profile, profiles[profile - 1], profiles[profile]);
            }
        }
    }

    private static void RefuseDisorder(DecisionMatrix matrix, int profile, IReadOnlyList<double> lower, IReadOnlyList<double> upper)
    {
        var isBetter = false;
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            var order = upper[criterion].CompareTo(lower[criterion]) * (matrix.Criteria[criterion].IsBenefit ? 1 : -1);
            isBetter |= order > 0;
            if (order < 0)
            {
                throw new ArgumentException(
                    $"Profile {Text.Of(profile + 1)} is worse on '{matrix.Criteria[criterion].Name}' than profile {Text.Of(profile)}: " +
                    $"{Text.Of(upper[criterion])} after {Text.Of(lower[criterion])}. Profiles go from the worst up.",
                    nameof(matrix));
            }
        }

        if (!isBetter)
        {
            throw new ArgumentException(
                $"Profile {Text.Of(profile + 1)} is the same as profile {Text.Of(profile)}. " +
                "Each must be better somewhere than the one below.",
                nameof(matrix));
        }
    }
}
