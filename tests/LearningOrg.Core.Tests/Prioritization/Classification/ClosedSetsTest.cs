using LearningOrg.Core.Prioritization.Classification;

namespace LearningOrg.Core.Tests.Prioritization.Classification;

/// <summary>The five closed sets of this room: their codes are stored, so they never change.</summary>
public class ClosedSetsTest
{
    [Fact]
    public void Action_priorities() => Holds(
        ActionPriority.All, ActionPriority.FromCode, "high High, medium Medium, low Low", each => each.Match(() => 0, () => 1, () => 2));

    [Fact]
    public void Eisenhower_quadrants() => Holds(
        EisenhowerQuadrant.All,
        EisenhowerQuadrant.FromCode,
        "do-first Do first, schedule Schedule, delegate Delegate, eliminate Eliminate",
        each => each.Match(doFirst: () => 0, schedule: () => 1, @delegate: () => 2, eliminate: () => 3));

    [Fact]
    public void Kano_answers() => Holds(
        KanoAnswer.All,
        KanoAnswer.FromCode,
        "like Like, expect Expect, neutral Neutral, live-with Live with, dislike Dislike",
        each => each.Match(like: () => 0, expect: () => 1, neutral: () => 2, liveWith: () => 3, dislike: () => 4));

    [Fact]
    public void Kano_categories() => Holds(
        KanoCategory.All,
        KanoCategory.FromCode,
        "must-be Must-be, one-dimensional One-dimensional, attractive Attractive, "
        + "indifferent Indifferent, reverse Reverse, questionable Questionable",
        each => each.Match(
            mustBe: () => 0, oneDimensional: () => 1, attractive: () => 2, indifferent: () => 3, reverse: () => 4, questionable: () => 5));

    [Fact]
    public void Moscow_classes() => Holds(
        MoscowClass.All,
        MoscowClass.FromCode,
        "must Must, should Should, could Could, wont-this-time Won't this time",
        each => each.Match(must: () => 0, should: () => 1, could: () => 2, wontThisTime: () => 3));

    [Fact]
    public void Unknown_codes_are_refused_with_the_known_ones() => Assert.Equal(
        "'wont' is not a code of MoscowClass. Allowed: must, should, could or wont-this-time. (Parameter 'code')",
        Assert.Throws<ArgumentException>(() => MoscowClass.FromCode("wont")).Message);

    [Fact]
    public void Every_argument_of_Match_is_needed()
    {
        Assert.Equal("low", Assert.Throws<ArgumentNullException>(() => ActionPriority.High.Match(() => 0, () => 1, null!)).ParamName);
        Assert.Equal("eliminate", Assert.Throws<ArgumentNullException>(
            () => EisenhowerQuadrant.DoFirst.Match(() => 0, () => 1, () => 2, null!)).ParamName);
        Assert.Equal("dislike", Assert.Throws<ArgumentNullException>(
            () => KanoAnswer.Like.Match(() => 0, () => 1, () => 2, () => 3, null!)).ParamName);
        Assert.Equal("questionable", Assert.Throws<ArgumentNullException>(
            () => KanoCategory.MustBe.Match(() => 0, () => 1, () => 2, () => 3, () => 4, null!)).ParamName);
        Assert.Equal("wontThisTime", Assert.Throws<ArgumentNullException>(
            () => MoscowClass.Must.Match(() => 0, () => 1, () => 2, null!)).ParamName);
    }

    private static void Holds<T>(IReadOnlyList<T> all, Func<string, T> fromCode, string codesAndNames, Func<T, int> match)
        where T : ClosedSet<T>
    {
        Assert.Equal(codesAndNames, string.Join(", ", all.Select(member => $"{member.Code} {member}")));
        Assert.All(all, member => Assert.Same(member, fromCode(member.Code)));
        Assert.Equal(Enumerable.Range(0, all.Count), all.Select(member => member.Order));
        Assert.Equal(Enumerable.Range(0, all.Count), all.Select(match));
        Assert.Throws<ArgumentException>(() => fromCode(all[0].Name.ToUpperInvariant()));
        Assert.Throws<ArgumentNullException>(() => fromCode(null!));
    }
}
