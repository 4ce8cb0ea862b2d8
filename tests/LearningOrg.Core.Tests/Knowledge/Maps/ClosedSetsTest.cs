using LearningOrg.Core.Knowledge.Maps;
using LearningOrg.Core.Knowledge.Maps.Steps;

namespace LearningOrg.Core.Tests.Knowledge.Maps;

public class ClosedSetsTest
{
    [Fact]
    public void Members_have_codes_of_their_own_and_answer_for_themselves()
    {
        AssertSound(TopicProficiency.All, TopicProficiency.FromCode, ["aware", "assisted", "independent", "teaching"]);
        AssertSound(TransferTechnique.All, TransferTechnique.FromCode, ["mentoring", "shadowing", "pairing", "community", "training", "document"]);
        AssertSound(KnowledgeMode.All, KnowledgeMode.FromCode, ["socialize", "externalize", "combine", "internalize"]);
        AssertSound(TransferResult.All, TransferResult.FromCode, ["learned", "partly-learned", "not-learned", "canceled"]);
        AssertSound(
            KnowledgeStep.All,
            KnowledgeStep.FromCode,
            ["list-the-roles", "identify-activities", "identify-techniques", "motivate-to-share", "motivate-to-use", "manage-relevance"]);
        Assert.All(TopicProficiency.All, level => Assert.Same(level, level.Match(
            aware: () => TopicProficiency.Aware,
            assisted: () => TopicProficiency.Assisted,
            independent: () => TopicProficiency.Independent,
            teaching: () => TopicProficiency.Teaching)));
        Assert.All(TransferTechnique.All, technique => Assert.Equal(technique.Code, technique.Match(
            mentoring: () => "mentoring",
            shadowing: () => "shadowing",
            pairing: () => "pairing",
            community: () => "community",
            training: () => "training",
            document: () => "document")));
        Assert.All(KnowledgeMode.All, mode => Assert.Equal(mode.Code, mode.Match(
            socialize: () => "socialize", externalize: () => "externalize", combine: () => "combine", internalize: () => "internalize")));
        Assert.All(TransferResult.All, result => Assert.Same(result, result.Match(
            learned: () => TransferResult.Learned,
            partlyLearned: () => TransferResult.PartlyLearned,
            notLearned: () => TransferResult.NotLearned,
            canceled: () => TransferResult.Canceled)));
        Assert.All(KnowledgeStep.All, step => Assert.Same(step, step.Match(
            roles: () => KnowledgeStep.Roles,
            activities: () => KnowledgeStep.Activities,
            techniques: () => KnowledgeStep.Techniques,
            share: () => KnowledgeStep.Share,
            use: () => KnowledgeStep.Use,
            relevance: () => KnowledgeStep.Relevance)));
    }

    [Fact(DisplayName = "INV-7 an unknown code fails, and is answered with those allowed")]
    public void An_unknown_code_fails()
    {
        var error = Assert.Throws<ArgumentException>("code", () => TopicProficiency.FromCode("Expert"));
        Assert.StartsWith(
            "'Expert' is not a code of TopicProficiency. Allowed: aware, assisted, independent or teaching.", error.Message, StringComparison.Ordinal);
    }

    private static void AssertSound<T>(IReadOnlyList<T> all, Func<string, T> fromCode, string[] codes)
        where T : ClosedSet<T>
    {
        Assert.Equal(codes, all.Select(member => member.Code));
        Assert.Equal(Enumerable.Range(0, codes.Length), all.Select(member => member.Order));
        Assert.All(all, member => Assert.Same(member, fromCode(member.Code)));
    }
}
