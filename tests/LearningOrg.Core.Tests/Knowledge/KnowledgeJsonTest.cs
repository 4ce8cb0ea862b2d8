using System.Text.Json;
using FsCheck.Xunit;
using LearningOrg.Core.Knowledge;
using LearningOrg.Core.Knowledge.Events;
using LearningOrg.Core.Knowledge.Snapshots;

namespace LearningOrg.Core.Tests.Knowledge;

/// <summary>Snapshots are records of primitives: what a serializer makes of them comes back as it was.</summary>
[Properties(Arbitrary = [typeof(KnowledgeArbitraries)], MaxTest = 200)]
public class KnowledgeJsonTest
{
    [Property(DisplayName = "INV-7 snapshot, serialize, parse, restore gives an equal base")]
    public bool A_base_survives(KnowledgeBase knowledge)
    {
        var parsed = JsonSerializer.Deserialize<KnowledgeBaseSnapshot>(JsonSerializer.Serialize(knowledge.ToSnapshot()))!;
        return KnowledgeBase.Restore(parsed).Equals(knowledge);
    }

    [Property(DisplayName = "INV-7 snapshot, serialize, parse, restore gives equal events, and they the same article")]
    public bool Events_survive(ArticleCourse course)
    {
        var parsed = course.Events.Select(happened => ArticleEvent.Restore(
            JsonSerializer.Deserialize<ArticleEventSnapshot>(JsonSerializer.Serialize(happened.ToSnapshot()))!)).ToArray();
        return parsed.SequenceEqual(course.Events) && KnowledgeArticle.Replay(parsed).Equals(course.Now);
    }
}
