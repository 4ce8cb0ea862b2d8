using LearningOrg.Core.Prioritization;

namespace LearningOrg.Core.Tests.Floor;

public class ValuesTest
{
    [Fact]
    public void An_actor_is_named_tidily()
    {
        Assert.Equal("jo", ActorId.Of("jo").ToString());
        Assert.Equal("(unassigned)", default(ActorId).ToString());
        Assert.True(default(ActorId).IsUnassigned);
        Assert.StartsWith("value must not be blank.", Assert.Throws<ArgumentException>(() => ActorId.Of(" ")).Message);
        Assert.StartsWith(
            "value must have no white space around it, but was 'jo '.", Assert.Throws<ArgumentException>(() => ActorId.Of("jo ")).Message);
        Assert.Throws<ArgumentNullException>(() => ActorId.Of(null!));
    }

    [Fact]
    public void A_percentage_is_made_in_the_unit_its_factory_names()
    {
        Assert.Equal(Percentage.Of(80), Percentage.OfShare(0.8));
        Assert.Equal(Percentage.OfCount(3, 4), Percentage.Of(75));
        Assert.Equal("75 %", Percentage.OfCount(3, 4).ToString());
        Assert.True(Percentage.Of(10) < Percentage.Of(20));
        Assert.StartsWith("share must lie in 0 to 1.", Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.OfShare(80)).Message);
        Assert.StartsWith("percent must lie in 0 to 100.", Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.Of(double.NaN)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.OfCount(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.OfCount(5, 4));
    }

    [Fact]
    public void A_closed_set_knows_its_codes_and_no_others()
    {
        Assert.Same(ValueEffortQuadrant.BigBet, ValueEffortQuadrant.FromCode("big-bet"));
        Assert.StartsWith(
            "'Big bet' is not a code of ValueEffortQuadrant. Allowed: quick-win, big-bet, fill-in or time-sink.",
            Assert.Throws<ArgumentException>(() => ValueEffortQuadrant.FromCode("Big bet")).Message);
        Assert.Equal([0, 1, 2, 3], ValueEffortQuadrant.All.Select(quadrant => quadrant.Order));
        Assert.Equal(
            ["Quick win", "Big bet", "Fill-in", "Time sink"],
            ValueEffortQuadrant.All.Select(q => q.Match(() => "Quick win", () => "Big bet", () => "Fill-in", () => "Time sink")));
    }
}
