using FsCheck;
using FsCheck.Fluent;
using LearningOrg.Core.Knowledge;

namespace LearningOrg.Core.Tests.Knowledge;

/// <summary>Values on a coarse grid, so that ids collide, instants coincide, reviews lapse, and a counter-example can be read.</summary>
public static class KnowledgeArbitraries
{
    // The way of an article that does well, and what else can be tried.
    private static readonly string[] Way =
    [
        "reuse", "complete", "validate", "widen", "reuse", "review", "check", "fix", "reuse", "widen", "flag", "fix", "validate", "archive",
    ];

    private static readonly string[] Detours =
    [
        "complete", "complete-validated", "validate", "validate", "review", "flag", "answer-flag", "answer-flag", "fix", "fix", "amend", "reuse", "widen",
        "widen", "narrow", "check", "archive", "archive", "reinstate", "reinstate", "discard", "capture",
    ];

    private static Gen<string> Texts { get; } = Gen.Elements(
        "Password resets", "Zu viele Rückfragen", "\"Quoted\", with, commas", " spaced ", "two\nlines", "x", "it's 🙂");

    private static Gen<ArticleId> Ids { get; } = Gen.Choose(1, 5).Select(number => ArticleId.Of($"KB000000{number}"));

    private static Gen<KnowledgeWorker> Workers { get; } =
        from actor in Gen.Elements("ada", "grace", "Service Desk")
        from proficiency in Gen.Elements(AuthoringProficiency.All.ToArray())
        select KnowledgeWorker.Of(ActorId.Of(actor), proficiency);

    private static Gen<KnowledgeWorker> TrustedWorkers { get; } =
        from actor in Gen.Elements("ada", "grace", "Service Desk")
        from proficiency in Gen.Elements(AuthoringProficiency.Contributor, AuthoringProficiency.Publisher, AuthoringProficiency.Coach)
        select KnowledgeWorker.Of(ActorId.Of(actor), proficiency);

    private static Gen<ReviewPolicy> Policies { get; } = Gen.Elements(
        ReviewPolicy.None, ReviewPolicy.EveryDays(2), ReviewPolicy.EveryDays(40).WithNotice(10), ReviewPolicy.EveryMonths(6),
        ReviewPolicy.EveryMonths(1).WithNotice(0));

    private static Gen<ArticleDetails> AllDetails { get; } =
        from governance in Gen.Elements(ArticleGovernance.ExperienceBased, ArticleGovernance.ExperienceBased, ArticleGovernance.ComplianceBased)
        from policy in Policies
        from owner in Gen.Elements<ActorId?>(null, ActorId.Of("ada"))
        from tags in Gen.SubListOf("quick", "umlaut-ü")
        select new ArticleDetails { Governance = governance, ReviewPolicy = policy, Owner = owner, Tags = [.. tags] };

    // Steps back, on the spot and ahead; offsets differ, because an instant is one whatever its offset.
    private static Gen<(int Hours, int Offset)> Steps { get; } =
        from hours in Gen.Elements(-2, 0, 0, 1, 1, 24, 50) from offset in Gen.Elements(0, 0, 2, -5) select (hours, offset);

    private static Gen<ArticleCommand> Commands { get; } = Gen.Elements([.. Way, .. Detours]).SelectMany(verb => Called(verb));

    // A stretch of the way, with detours in between: by chance alone hardly anything would ever be validated.
    private static Gen<ArticleCommand[]> Courses { get; } =
        from id in Ids
        from length in Gen.Choose(0, Way.Length)
        from detours in Gen.Choose(0, 6)
        from way in Each(Way.Take(length).Select(verb => Called(verb, eager: true, id)))
        from beside in Gen.ArrayOf(Commands, detours)
        from places in Gen.ArrayOf(Gen.Choose(0, length), detours)
        select Woven(way, beside, places);

    private static Gen<ArticleCommand[]> KnowledgeCourses { get; } =
        from captures in Gen.ArrayOf(Called("capture"), 4)
        from courses in Gen.ArrayOf(Courses, 3)
        from archives in Gen.ArrayOf(Called("archive", eager: true), 4)
        select (ArticleCommand[])[.. captures, .. courses.SelectMany(course => course), .. archives];

    public static Arbitrary<ArticleCommand> AnyCommand() => Commands.ToArbitrary();

    public static Arbitrary<KnowledgeWorker> AnyWorker() => Workers.ToArbitrary();

    public static Arbitrary<ReviewPolicy> AnyPolicy() => Policies.ToArbitrary();

    public static Arbitrary<KnowledgeArticle> AnyArticle() => Courses.Select(commands => ArticleCourse.Of(commands).Now).ToArbitrary();

    public static Arbitrary<KnowledgeBase> AnyBase() => KnowledgeCourses.Select(commands => KnowledgeCourse.Of(commands).Now).ToArbitrary();

    public static Arbitrary<ArticleCourse> AnyArticleCourse() =>
        Arb.From(Courses.Select(ArticleCourse.Of), course => Shrink(course.Commands).Select(ArticleCourse.Of));

    public static Arbitrary<KnowledgeCourse> AnyKnowledgeCourse() =>
        Arb.From(KnowledgeCourses.Select(KnowledgeCourse.Of), course => Shrink(course.Commands).Select(KnowledgeCourse.Of));

    private static Gen<ArticleCommand> Called(string verb, bool eager = false, ArticleId? id = null) =>
        from anyId in Ids
        from worker in eager ? TrustedWorkers : Workers
        from step in Steps
        from choice in Gen.Choose(0, 9)
        from text in Texts
        from details in AllDetails
        select new ArticleCommand(
            verb, id ?? anyId, worker, eager ? Math.Abs(step.Hours) : step.Hours, step.Offset, eager ? Eager(verb, choice) : choice, text, details);

    // On the way, most approvers are not the author, and edits change something.
    private static int Eager(string verb, int choice) => verb switch { "validate" or "review" => 3, "fix" => 6 + (choice % 4), _ => choice };

    private static Gen<ArticleCommand[]> Each(IEnumerable<Gen<ArticleCommand>> each) => each.Aggregate(
        Gen.Constant(Array.Empty<ArticleCommand>()), (all, next) => from before in all from command in next select (ArticleCommand[])[.. before, command]);

    private static ArticleCommand[] Woven(ArticleCommand[] way, ArticleCommand[] beside, int[] places)
    {
        var woven = new List<ArticleCommand>(way);
        foreach (var (command, place) in beside.Zip(places.OrderDescending()))
        {
            woven.Insert(place, command);
        }

        return [.. woven];
    }

    private static IEnumerable<ArticleCommand[]> Shrink(IReadOnlyList<ArticleCommand> commands) =>
        Enumerable.Range(0, commands.Count).Select(left => commands.Where((_, place) => place != left).ToArray());
}
