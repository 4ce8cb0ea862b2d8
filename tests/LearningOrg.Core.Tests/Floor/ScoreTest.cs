using FsCheck.Xunit;

namespace LearningOrg.Core.Tests.Floor;

public class ScoreTest
{
    private static readonly ScoringModelId Rice = ScoringModelId.Of("RICE", "1", "weighted reach per quarter per person-month");

    [Theory(DisplayName = "INV-36 comparing scores of different models, versions or units fails")]
    [InlineData("WSJF", "1", "weighted reach per quarter per person-month")]
    [InlineData("RICE", "2", "weighted reach per quarter per person-month")]
    [InlineData("RICE", "1", "weighted reach per month per person-month")]
    public void Scores_of_different_models_do_not_compare(string name, string version, string unit)
    {
        var score = Score.Of(250, Rice);
        var other = Score.Of(8, ScoringModelId.Of(name, version, unit));
        Assert.False(score.IsComparableWith(other));
        Assert.NotEqual(score, Score.Of(250, other.Model));
        Assert.Throws<ArgumentException>(() => score.CompareTo(other));
        Assert.Throws<ArgumentException>(() => score > other);
        Assert.Throws<ArgumentException>(() => score <= other);
        Assert.Throws<ArgumentException>(() => score.IsCloseTo(other));
        var message = Assert.Throws<ArgumentException>(() => score < other).Message;
        Assert.StartsWith(
            $"A score of RICE 1 (weighted reach per quarter per person-month) cannot be compared with a score of {name} {version} ({unit}): " +
            "model, version and unit must be the same.",
            message);
    }

    [Property]
    public bool Scores_of_one_model_compare_as_their_values(int a, int b) =>
        Score.Of(a, Rice).CompareTo(Score.Of(b, Rice)) == a.CompareTo(b)
        && (Score.Of(a, Rice) < Score.Of(b, Rice)) == (a < b)
        && (Score.Of(a, Rice) >= Score.Of(b, Rice)) == (a >= b);

    [Fact]
    public void A_score_is_close_to_one_that_prints_alike()
    {
        Assert.True(Score.Of(0.1 + 0.2, Rice).IsCloseTo(Score.Of(0.3, Rice)));
        Assert.False(Score.Of(0.30000000001, Rice).IsCloseTo(Score.Of(0.3, Rice)));
    }

    [Theory(DisplayName = "INV-33 no score is NaN or infinite")]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_score_is_finite(double value) =>
        Assert.StartsWith("value must be a finite number.", Assert.Throws<ArgumentOutOfRangeException>(() => Score.Of(value, Rice)).Message);

    [Fact]
    public void The_default_score_says_what_it_is()
    {
        Assert.True(default(Score).IsUnassigned);
        Assert.Equal("(unassigned)", default(Score).ToString());
        Assert.Throws<InvalidOperationException>(() => default(Score).Model);
        Assert.Throws<ArgumentException>(() => default(Score).CompareTo(Score.Of(1, Rice)));
    }

    [Fact]
    public void A_score_prints_its_value_and_its_model() => Assert.Equal("1066.66666667 (RICE 1)", Score.Of(3200 / 3.0, Rice).ToString());
}
