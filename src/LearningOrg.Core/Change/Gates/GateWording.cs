namespace LearningOrg.Core.Change.Gates;

/// <summary>What keeps a gate closed, said aloud: the must-meet criteria one by one, and the score as a whole.</summary>
internal static class GateWording
{
    /// <param name="review">The gate and what the evidence says.</param>
    /// <param name="missing">What is missing of it.</param>
    /// <param name="overdue">Conditions that have fallen due.</param>
    public static string Because(GateReview review, IReadOnlyList<CriterionFinding> missing, IReadOnlyList<GateCondition> overdue)
    {
        string Due(CriterionFinding finding) =>
            overdue.FirstOrDefault(condition => condition.Criterion == finding.Criterion.Code) is { } due ? $", due at {Text.Of(due.Due)}" : string.Empty;

        var clauses = missing.Where(finding => IsMust(finding, overdue))
            .Select(finding => $"{finding.Criterion.Code} is not met{Due(finding)}, since {finding.Because}");
        var shoulds = missing.Where(finding => !IsMust(finding, overdue)).Select(finding => $"{finding.Criterion.Code}: {finding.Because}").ToArray();
        if (shoulds.Length > 0)
        {
            var score = $"the score is {Text.Of(Math.Round(100 * review.Score!.Value))} % of the {review.Gate.Threshold} that are asked for";
            clauses = clauses.Append($"{score} ({string.Join("; ", shoulds)})");
        }

        return string.Join("; ", clauses);
    }

    /// <summary>What would do, as sentences.</summary>
    public static string Remedy(IReadOnlyList<CriterionFinding> missing, params IReadOnlyList<GateCondition> overdue)
    {
        var sentences = missing.Where(finding => IsMust(finding, overdue)).Select(finding => finding.Remedy!);
        var shoulds = missing.Where(finding => !IsMust(finding, overdue)).Select(finding => InPassing(finding.Remedy!)).ToArray();
        return string.Join(" ", shoulds.Length == 0 ? sentences : sentences.Append($"For the score: {string.Join(", or: ", shoulds)}."));
    }

    // A condition must be met by its day, even one that would only add to the score.
    private static bool IsMust(CriterionFinding finding, IReadOnlyList<GateCondition> overdue) =>
        finding.Criterion.IsMust || overdue.Any(condition => condition.Criterion == finding.Criterion.Code);

    private static string InPassing(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence.Substring(1).TrimEnd('.');
}
