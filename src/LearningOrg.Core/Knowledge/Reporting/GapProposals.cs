using Ardalis.GuardClauses;
using LearningOrg.Core.Knowledge.Maps.Reading;

namespace LearningOrg.Core.Knowledge.Reporting;

/// <summary>What should be improved about who knows what, for whoever keeps a register of such things.</summary>
public static class GapProposals
{
    private const string Kind = "knowledge-topic";
    private const string ByAssessment = "assessment-or-benchmark";

    /// <summary>One proposal for each topic that too few know, letter by letter; its reason is the hardest of the needs that cannot be met.</summary>
    /// <remarks>
    /// One for a topic and not for a need: what closes the hardest gap closes the others. It names roles and nobody's name, for a register has more
    /// readers than a map; who could pass the topic on stands in the gap (<see cref="KnowledgeGap.Suggestion"/>).
    /// </remarks>
    /// <param name="reading">The map, read for an instant by the rules of an organization.</param>
    /// <exception cref="ArgumentNullException">The reading is null.</exception>
    public static IReadOnlyList<ImprovementProposal> Proposals(this MapReading reading) => Sequence.Of(Guard.Against.Null(reading).Gaps()
        .GroupBy(gap => gap.Need.Topic)
        .OrderBy(topic => topic.Key)
        .Select(topic => Proposal([.. topic.OrderByDescending(gap => gap.Need.Required.Order)]))
        .ToArray());

    private static ImprovementProposal Proposal(KnowledgeGap[] hardestFirst)
    {
        var hardest = hardestFirst[0];
        var topic = hardest.Need.Topic.Value;
        var others = hardestFirst.Length - 1;
        var also = others == 0 ? string.Empty : $", and {Text.Of(others)} more {(others == 1 ? "need" : "needs")} of it";
        return ImprovementProposal.Of(
            hardest.Holders == 0 ? $"Learn '{topic}'" : $"Spread what is known of '{topic}'",
            ByAssessment,
            Kind,
            topic,
            $"{hardest}{also}. {Remedy(hardest)}");
    }

    private static string Remedy(KnowledgeGap gap) => gap.Holders == 0
        ? $"{gap.Suggestion.Technique} from outside would help: nobody here knows it as well as that."
        : $"{gap.Suggestion.Technique} would suit those who know it now.";
}
