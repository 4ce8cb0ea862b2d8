using LearningOrg.Core.Prioritization.Sequencing;

namespace LearningOrg.Core.Tests.Prioritization.Sequencing;

public class UrgencyTest
{
    [Theory(DisplayName = "costs follow the definitions")]
    [InlineData(0, 0, 0, 0, 0)]
    [InlineData(1, 3, 3, 0, 0)]
    [InlineData(4, 12, 12, 0, 0)]
    [InlineData(5, 15, 15, 100, 2)]
    [InlineData(6, 18, 18, 107, 4)]
    public void Costs(double finish, double standard, double expedite, double fixedDate, double intangible)
    {
        Assert.Equal(standard, Urgency.Standard(3).CostAt(finish));
        Assert.Equal(expedite, Urgency.Expedite(3).CostAt(finish));
        Assert.Equal(fixedDate, Urgency.FixedDate(4, 93, 7).CostAt(finish));
        Assert.Equal(fixedDate > 0 ? 93 : 0, Urgency.FixedDate(4, 93).CostAt(finish));
        Assert.Equal(intangible, Urgency.Intangible(4, 2).CostAt(finish));
    }

    [Fact]
    public void Urgencies_read_aloud()
    {
        Assert.Equal("Standard: 3 per unit of time", Urgency.Standard(3).ToString());
        Assert.Equal("Expedite: 3 per unit of time", Urgency.Expedite(3).ToString());
        Assert.Equal("Fixed date: 500 after 6", Urgency.FixedDate(6, 500).ToString());
        Assert.Equal("Fixed date: 500 after 6, then 10 per unit of time", Urgency.FixedDate(6, 500, 10).ToString());
        Assert.Equal("Intangible: 2 per unit of time after 4", Urgency.Intangible(4, 2).ToString());
    }

    [Fact]
    public void Urgencies_are_equal_when_class_and_numbers_are()
    {
        Assert.Equal(Urgency.FixedDate(6, 500), Urgency.FixedDate(6, 500, 0));
        Assert.NotEqual(Urgency.Standard(3), Urgency.Expedite(3));
    }

    [Fact]
    public void The_classes_are_a_closed_set()
    {
        Assert.Equal(["expedite", "fixed-date", "standard", "intangible"], UrgencyClass.All.Select(each => each.Code));
        Assert.Equal([0, 1, 2, 3], UrgencyClass.All.Select(each => each.Order));
        Assert.Equal(["e", "f", "s", "i"], UrgencyClass.All.Select(each => each.Match(() => "e", () => "f", () => "s", () => "i")));
        Assert.All(UrgencyClass.All, each => Assert.Same(each, UrgencyClass.FromCode(each.Code)));
        var error = Assert.Throws<ArgumentException>(() => UrgencyClass.FromCode("x"));
        Assert.Contains("Allowed: expedite, fixed-date, standard or intangible.", error.Message, StringComparison.Ordinal);
        Assert.Equal(
            [UrgencyClass.Expedite, UrgencyClass.FixedDate, UrgencyClass.Standard, UrgencyClass.Intangible],
            new[] { Urgency.Expedite(1), Urgency.FixedDate(1, 1), Urgency.Standard(1), Urgency.Intangible(1, 1) }
                .Select(each => each.Class));
    }
}
