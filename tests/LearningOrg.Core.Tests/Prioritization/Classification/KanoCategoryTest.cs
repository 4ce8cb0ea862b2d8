using LearningOrg.Core.Prioritization.Classification;

namespace LearningOrg.Core.Tests.Prioritization.Classification;

public class KanoCategoryTest
{
    /// <summary>The table as Kano et al. (1984) and Berger et al. (1993) print it.</summary>
    [Theory]
    [InlineData("like", "Q A A A O")]
    [InlineData("expect", "R I I I M")]
    [InlineData("neutral", "R I I I M")]
    [InlineData("live-with", "R I I I M")]
    [InlineData("dislike", "R R R R Q")]
    public void The_evaluation_table_is_the_published_one(string functional, string row) => Assert.Equal(
        row,
        string.Join(" ", KanoAnswer.All.Select(dysfunctional => KanoCategory.Of(KanoAnswer.FromCode(functional), dysfunctional).Letter)));

    /// <summary>The same from the meaning of the categories instead of from a table.</summary>
    [Fact]
    public void The_evaluation_table_follows_from_what_the_categories_mean()
    {
        foreach (var (with, without) in KanoAnswer.All.SelectMany(_ => KanoAnswer.All, (with, without) => (with, without)))
        {
            var contradicts = with == without && (with == KanoAnswer.Like || with == KanoAnswer.Dislike);
            var delights = with == KanoAnswer.Like;
            var isMissed = without == KanoAnswer.Dislike;
            var ratherWithout = with == KanoAnswer.Dislike || without == KanoAnswer.Like;
            var expected =
                contradicts ? KanoCategory.Questionable
                : ratherWithout ? KanoCategory.Reverse
                : delights && isMissed ? KanoCategory.OneDimensional
                : delights ? KanoCategory.Attractive
                : isMissed ? KanoCategory.MustBe
                : KanoCategory.Indifferent;
            Assert.Equal(expected, KanoCategory.Of(with, without));
        }
    }

    [Fact]
    public void Asking_the_questions_the_wrong_way_round_turns_views_into_reverse_ones()
    {
        var swapped = KanoAnswer.All.SelectMany(_ => KanoAnswer.All, (with, without) => (with, without))
            .Where(pair => KanoCategory.Of(pair.with, pair.without) is { } category
                && (category == KanoCategory.Attractive || category == KanoCategory.OneDimensional || category == KanoCategory.MustBe))
            .Select(pair => KanoCategory.Of(pair.without, pair.with));
        Assert.All(swapped, category => Assert.Equal(KanoCategory.Reverse, category));
    }

    [Fact]
    public void The_order_is_the_one_that_decides_ties() =>
        Assert.Equal("M O A I R Q", string.Join(" ", KanoCategory.All.Select(category => category.Letter)));

    [Fact]
    public void An_answer_that_lacks_is_refused()
    {
        Assert.Equal("functional", Assert.Throws<ArgumentNullException>(() => KanoCategory.Of(null!, KanoAnswer.Like)).ParamName);
        Assert.Equal("dysfunctional", Assert.Throws<ArgumentNullException>(() => KanoCategory.Of(KanoAnswer.Like, null!)).ParamName);
    }
}
