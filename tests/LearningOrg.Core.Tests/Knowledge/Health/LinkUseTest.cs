using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Knowledge;
using LearningOrg.Core.Knowledge.Health;

namespace LearningOrg.Core.Tests.Knowledge.Health;

[Properties(Arbitrary = [typeof(Requests)], MaxTest = 300)]
public class LinkUseTest
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    [Property(DisplayName = "INV-55 a link rate lies in 0 to 1 and is undefined with none closed; so are the other rates")]
    public bool Rates_are_shares(ClosedRequest[] requests)
    {
        var use = LinkUse.Of(requests, Requests.LifeOf);
        return (use.LinkRate is null) == (requests.Length == 0)
            && new[] { use.LinkRate, use.ReuseShare, use.KnownRate, use.TopTenShare }.OfType<Percentage>().All(rate => rate.Share is >= 0 and <= 1)
            && (use.ReuseShare is null) == (use.Links == 0)
            && (use.KnownRate is null) == (use.Linked == 0);
    }

    [Property(DisplayName = "INV-55 a link to an archived article is no reuse, and no link either")]
    public bool Archived_articles_are_not_reused(ClosedRequest[] requests)
    {
        var live = requests.Select(request => ClosedRequest.Of(
            request.Id, request.OpenedAt, request.ClosedAt, request.Articles.Where(id => Requests.LifeOf(id) is { } life && !life.IsArchivedAt(request.ClosedAt))));
        var (all, only) = (LinkUse.Of(requests, Requests.LifeOf), LinkUse.Of(live, Requests.LifeOf));
        return all.Links == only.Links && all.Linked == only.Linked && all.Reuses == only.Reuses && only.LinksToArchived == 0
            && all.Links + all.LinksToArchived + all.LinksToUnknown == requests.Sum(request => request.Articles.Count);
    }

    [Property(DisplayName = "Counts are those of a recount that knows only the definitions")]
    public bool A_recount_agrees(ClosedRequest[] requests)
    {
        var use = LinkUse.Of(requests, Requests.LifeOf);
        var links = (from request in requests
                     from id in request.Articles
                     let life = Requests.LifeOf(id)
                     where life is not null && !(life.Value.ArchivedAt <= request.ClosedAt)
                     select (Request: request, Id: id, life.Value.CapturedAt)).ToArray();
        var perArticle = links.GroupBy(link => link.Id).Select(article => article.Count()).ToArray();
        return use.Linked == links.Select(link => link.Request).Distinct().Count()
            && use.Articles == perArticle.Length
            && use.UsedOnce == perArticle.Count(count => count == 1)
            && use.Reuses == perArticle.Sum(count => count - 1)
            && use.LinksOfTopTen == perArticle.Order().Reverse().Take(10).Sum()
            && use.Known == links.Where(link => link.CapturedAt < link.Request.OpenedAt).Select(link => link.Request).Distinct().Count()
            && use.New == use.Linked - use.Known;
    }

    [Fact]
    public void By_hand()
    {
        // Two requests ask what KB1 answers, one writes KB2 itself, one links what is archived, one nothing, one an article nobody knows.
        var (one, two, old, nobody) = (ArticleId.Of("KB1"), ArticleId.Of("KB2"), ArticleId.Of("KB3"), ArticleId.Of("KB9"));
        var lives = new Dictionary<ArticleId, ArticleLife>
        {
            [one] = new(Start.AddDays(-9), null),
            [two] = new(Start.AddHours(2), null),
            [old] = new(Start.AddDays(-9), Start.AddDays(-1)),
        };
        ClosedRequest[] requests =
        [
            Closed("INC1", one, one), Closed("INC2", one, two), Closed("INC3", two), Closed("INC4", old), Closed("INC5"), Closed("INC6", nobody),
        ];
        var use = LinkUse.Of(requests, id => lives.TryGetValue(id, out var life) ? life : null);
        Assert.Equal((6, 3, 4, 1, 1), (use.Closed, use.Linked, use.Links, use.LinksToArchived, use.LinksToUnknown));
        Assert.Equal((2, 0, 2), (use.Articles, use.UsedOnce, use.Reuses));
        Assert.Equal((2, 1), (use.Known, use.New));
        Assert.Equal((50, 50, 100), (use.LinkRate!.Value.Percent, use.ReuseShare!.Value.Percent, use.TopTenShare!.Value.Percent));
        Assert.Equal("3 of 6 closed with a link; 4 links to 2 articles, 0 of them used once", use.ToString());
        Assert.Equal("INC1 closed with KB1", requests[0].ToString());
        Assert.Equal("INC5 closed without an article", requests[4].ToString());
    }

    [Fact]
    public void A_programmers_mistake_throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("closedAt", () => ClosedRequest.Of(RequestId.Of("INC1"), Start, Start.AddTicks(-1)));
        Assert.Throws<ArgumentException>("articles", () => ClosedRequest.Of(RequestId.Of("INC1"), Start, Start, default(ArticleId)));
        Assert.Throws<ArgumentNullException>("requests", () => LinkUse.Of([null!], _ => null));
        Assert.Throws<ArgumentNullException>("life", () => LinkUse.Of([], null!));
        Assert.Throws<ArgumentOutOfRangeException>("sampled", () => LinkAccuracy.Of(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("right", () => LinkAccuracy.Of(4, 3));
        Assert.Equal("47 of 50 links right", LinkAccuracy.Of(47, 50).ToString());
        Assert.Equal(94, LinkAccuracy.Of(47, 50).Rate.Percent, 1e-9);
    }

    private static ClosedRequest Closed(string id, params ArticleId[] articles) => ClosedRequest.Of(RequestId.Of(id), Start, Start.AddDays(1), articles);
}

/// <summary>Requests with links to articles of which some came later, some are archived and some unknown.</summary>
public static class Requests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    public static ArticleLife? LifeOf(ArticleId id)
    {
        var number = int.Parse(id.Value.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture);
        return number % 7 == 6 ? null : new(Start.AddDays((number * 5 % 40) - 20), number % 5 == 4 ? Start.AddDays(number % 30) : null);
    }

    public static Arbitrary<ClosedRequest[]> Many() => Gen.ArrayOf(
        from number in Gen.Choose(1, 99_999)
        from opened in Gen.Choose(-200, 400)
        from hours in Gen.Choose(0, 300)
        from articles in Gen.ListOf(Gen.Choose(1, 30))
        select ClosedRequest.Of(
            RequestId.Of(FormattableString.Invariant($"INC{number}")),
            Start.AddHours(opened),
            Start.AddHours(opened + hours),
            articles.Select(article => ArticleId.Of(FormattableString.Invariant($"KB{article}"))))).Select(requests => requests.DistinctBy(request => request.Id).ToArray()).ToArbitrary();
}
