using LearningOrg.Core.Knowledge;
using LearningOrg.Core.Knowledge.Checklists;
using static LearningOrg.Core.Tests.Knowledge.ArticleSamples;

namespace LearningOrg.Core.Tests.Knowledge;

/// <summary>The checklist is a tool for coaching: it scores, and keeps nothing from anything.</summary>
public class ContentStandardTest
{
    private static readonly ContentQuestion Unique = ContentQuestion.Of("unique", "Is there no other article on this?", 60);
    private static readonly ContentQuestion Clear = ContentQuestion.Of("clear", "Would a newcomer understand it?", 40);

    [Theory]
    [InlineData(true, true, 100, true)]
    [InlineData(true, false, 60, false)]
    [InlineData(false, true, 40, false)]
    [InlineData(false, false, 0, false)]
    public void The_score_is_the_weight_of_what_was_answered_with_yes(bool unique, bool clear, int score, bool isPassed)
    {
        var check = Check(Validated(), unique, clear);
        Assert.Equal((score, isPassed), ((int)check.Score, check.IsPassed));
    }

    [Fact]
    public void The_pass_mark_itself_passes() =>
        Assert.True(Check(Validated(), unique: true, clear: false, ContentStandard.Of("Short", 1, 60, [Unique, Clear])).IsPassed);

    [Fact]
    public void A_failed_check_keeps_nothing_from_being_validated()
    {
        var failed = Accept(NotValidated().Check(Standard, Answers(unique: false, clear: false), Coach, Start));
        Assert.Equal(ArticleConfidence.Validated, Accept(failed.Validate(Contributor, Start)).Confidence);
    }

    [Fact(DisplayName = "INV-58 neither a later version of the article nor one of the standard changes a check")]
    public void A_check_keeps_its_versions()
    {
        var check = Check(Validated(), unique: true, clear: false);
        var later = Accept(Accept(Validated().Check(Standard, Answers(unique: true, clear: false), Coach, Start)).Fix(
            Answer with { Cause = null }, Contributor, Start));
        later = Accept(later.Check(ContentStandard.Of("Support articles", 3, 40, [Unique, Clear]), Answers(unique: true, clear: false), Coach, Start));
        Assert.Equal([check, later.Checks[1]], later.Checks);
        Assert.Equal([(2, 2, false), (3, 3, true)], later.Checks.Select(known => (known.ArticleVersion, known.StandardVersion, known.IsPassed)));
    }

    [Fact]
    public void A_standard_is_whole()
    {
        Assert.StartsWith(
            "The weights of questions must sum to 100, but sum to 60.",
            Assert.Throws<ArgumentException>("questions", () => ContentStandard.Of("Short", 1, 50, [Unique])).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "The question unique stands twice in questions. Give each an id of its own.",
            Assert.Throws<ArgumentException>("questions", () => ContentStandard.Of("Short", 1, 50, [Unique, Unique])).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("version", () => ContentStandard.Of("Short", 0, 50, [Unique, Clear]));
        Assert.Throws<ArgumentOutOfRangeException>("passMark", () => ContentStandard.Of("Short", 1, 0, [Unique, Clear]));
        Assert.Throws<ArgumentOutOfRangeException>("passMark", () => ContentStandard.Of("Short", 1, 100.1m, [Unique, Clear]));
        Assert.Throws<ArgumentOutOfRangeException>("weight", () => ContentQuestion.Of("unique", "Is it?", 0));
        Assert.Throws<ArgumentException>("wording", () => ContentQuestion.Of("unique", " ", 10));
        Assert.Equal(Standard, ContentStandard.Of("Support articles", 2, 70, [Unique, Clear]));
        Assert.Equal(100m, ContentStandard.Of("Thirds", 1, 50, [Weighed("a", 33.3m), Weighed("b", 33.3m), Weighed("c", 33.4m)]).Questions.Sum(
            question => question.Weight));
    }

    [Fact]
    public void Every_question_is_answered_and_no_other()
    {
        var error = Assert.Throws<ArgumentException>(
            "answers", () => Validated().Check(Standard, new Dictionary<string, bool> { ["clear"] = true, ["nice"] = true }, Coach, Start));
        Assert.StartsWith(
            "answers must answer each question of Support articles, version 2, and no other; unanswered: unique; not asked: nice.",
            error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void It_reads_aloud()
    {
        Assert.Equal("Support articles, version 2: 2 questions, pass mark 70", Standard.ToString());
        Assert.Equal("unique (60): Is there no other article on this?", Unique.ToString());
        Assert.Equal("version 2 by Support articles 2: 60 of 100, not passed", Check(Validated(), unique: true, clear: false).ToString());
        Assert.Equal("unique: yes (60)", Check(Validated(), unique: true, clear: false).Answers[0].ToString());
    }

    private static ContentQuestion Weighed(string id, decimal weight) => ContentQuestion.Of(id, "Is it?", weight);

    private static Dictionary<string, bool> Answers(bool unique, bool clear) => new() { ["unique"] = unique, ["clear"] = clear };

    private static ContentCheck Check(KnowledgeArticle article, bool unique, bool clear, ContentStandard? standard = null) =>
        Accept(article.Check(standard ?? Standard, Answers(unique, clear), Coach, Start)).Checks[^1];
}
