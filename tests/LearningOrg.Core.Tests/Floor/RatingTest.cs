namespace LearningOrg.Core.Tests.Floor;

public class RatingTest
{
    private static readonly RatingScale Impact = RatingScale.WithNumbers("Impact", ("Low", 1), ("Medium", 2), ("High", 5));
    private static readonly RatingScale Mood = RatingScale.Ordinal("Mood", "Bad", "Good");

    [Fact]
    public void Ratings_of_one_scale_compare_by_place_and_state_their_number()
    {
        Assert.True(Impact.Rate("high") > Impact.Rate("Medium"));
        Assert.Equal(5, Impact.Rate("HIGH").ToNumber());
        Assert.Equal("High", Impact.Rate("hIgh").ToString());
        Assert.Equal(Impact.Rate("Low"), RatingScale.WithNumbers("Impact", ("Low", 1), ("Medium", 2), ("High", 5)).Rate("low"));
    }

    [Fact]
    public void Ratings_of_different_scales_do_not_compare() => Assert.StartsWith(
        "A rating of the scale Impact cannot be compared with one of Mood.",
        Assert.Throws<ArgumentException>(() => Impact.Rate("Low") < Mood.Rate("Good")).Message);

    [Fact]
    public void An_ordinal_scale_states_no_numbers() => Assert.StartsWith(
        "The scale Mood orders its labels but states no numbers for them.",
        Assert.Throws<InvalidOperationException>(() => Mood.Rate("Good").ToNumber()).Message);

    [Fact]
    public void An_unknown_label_is_refused_with_the_known_ones()
    {
        Assert.StartsWith(
            "The scale Impact has no label 'Huge'. It has Low, Medium and High.",
            Assert.Throws<ArgumentException>(() => Impact.Rate("Huge")).Message);
        Assert.False(Impact.TryRate(null, out _));
    }

    [Fact]
    public void Scales_must_rise_and_repeat_no_label()
    {
        Assert.StartsWith(
            "The scale Impact gives 'Low' the number 1, which is not more than the 2 of 'Medium' below it. List the labels lowest first.",
            Assert.Throws<ArgumentException>(() => RatingScale.WithNumbers("Impact", ("Medium", 2), ("Low", 1))).Message);
        Assert.StartsWith(
            "The scale Mood has the label 'good' twice.",
            Assert.Throws<ArgumentException>(() => RatingScale.Ordinal("Mood", "Good", "good")).Message);
        Assert.ThrowsAny<ArgumentException>(() => RatingScale.Ordinal("Mood", "Good"));
    }

    [Fact]
    public void The_default_rating_says_what_it_is()
    {
        Assert.True(default(Rating).IsUnassigned);
        Assert.Equal("(unassigned)", default(Rating).ToString());
        Assert.Throws<InvalidOperationException>(() => default(Rating).Label);
    }
}
