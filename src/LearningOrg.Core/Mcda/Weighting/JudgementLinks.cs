namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>The graph in which two things are linked where they have been compared.</summary>
internal static class JudgementLinks
{
    /// <summary>Things that no chain of judgements links have no common measure, and so no priorities.</summary>
    public static void RefuseGaps(JudgementMatrix judgements)
    {
        var groups = Groups(judgements);
        if (groups.Count > 1)
        {
            throw new ArgumentException(
                $"No judgement links these groups: {string.Join("; ", groups.Select(group => Text.List(group)))}. " +
                "Compare at least one of each with one of another.",
                nameof(judgements));
        }
    }

    private static List<string[]> Groups(JudgementMatrix judgements)
    {
        var groups = new List<string[]>();
        var reached = new bool[judgements.Count];
        for (var start = 0; start < judgements.Count; start++)
        {
            if (!reached[start])
            {
                var group = Reach(judgements, start, reached);
                group.Sort();
                groups.Add(group.Select(one => judgements.Names[one]).ToArray());
            }
        }

        return groups;
    }

    private static List<int> Reach(JudgementMatrix judgements, int start, bool[] reached)
    {
        var group = new List<int> { start };
        reached[start] = true;
        for (var next = 0; next < group.Count; next++)
        {
            for (var other = 0; other < judgements.Count; other++)
            {
                if (!reached[other] && judgements.IsJudged(group[next], other))
                {
                    reached[other] = true;
                    group.Add(other);
                }
            }
        }

        return group;
    }
}
