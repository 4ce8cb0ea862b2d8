using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Maps.Sharing;

/// <summary>Whether people share, and whether others use it: facts of a period to talk about, and no scores.</summary>
/// <remarks>
/// <para>
/// Counted so that there is little to gain by acting for the count. What one uses oneself is no reuse, and the same person using the same item again is
/// none either: only another person can add one. Feedback on what one contributed, and an answer to oneself, do not count. Nothing here compares people,
/// and no list of them can be read from it: <see cref="OfContributor"/> tells one person whom their work helped.
/// </para>
/// <para>
/// The link rate, the share of closed requests that have an article linked, is not among these facts and must not be made a target. Whoever is measured
/// by it links something, and the number says nothing any more: where a link is mandatory it shows 100 %, helped or not. It can be watched beside the
/// accuracy of the links; a target belongs on what the knowledge is for, such as the time to resolve.
/// </para>
/// <para>
/// Handed in as counts, or counted by <see cref="Of"/>. What was not counted is 0. Equal when all of it is. Immutable.
/// </para>
/// </remarks>
public sealed record SharingFacts
{
    /// <summary>Nothing was shared, or nothing is known of it.</summary>
    public static SharingFacts None { get; } = new();

    /// <summary>How many items somebody contributed to in the period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int Items { get; init => field = NotNegative(value); }

    /// <summary>How many people contributed in the period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int Contributors { get; init => field = NotNegative(value); }

    /// <summary>How many items were used in the period by somebody who had not contributed to them, whenever they were contributed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int ItemsReused { get; init => field = NotNegative(value); }

    /// <summary>How many times somebody used for the first time in the period an item of others: pairs of an item and a person.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int Reuses { get; init => field = NotNegative(value); }

    /// <summary>How many people used an item of others in the period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int Users { get; init => field = NotNegative(value); }

    /// <summary>How often somebody gave feedback in the period on an item of others.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int FeedbackGiven { get; init => field = NotNegative(value); }

    /// <summary>How much of that feedback somebody else answered by the end of the period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int FeedbackAnswered { get; init => field = NotNegative(value); }

    /// <summary>Answered by given; null where none was given, which is neither all nor none.</summary>
    public Percentage? AnsweredShare =>
        FeedbackGiven == 0 ? null : Percentage.OfCount(Math.Min(FeedbackAnswered, FeedbackGiven), FeedbackGiven);

    /// <summary>Counts the facts of a period.</summary>
    /// <remarks>
    /// Hand in all contributions, those before the period too: an item is somebody else's where the list says who contributed it. Use and feedback that
    /// lie on items of unknown origin do not count.
    /// </remarks>
    /// <param name="records">In any order.</param>
    /// <param name="from">The beginning of the period, which counts.</param>
    /// <param name="until">Its end, which does not.</param>
    /// <exception cref="ArgumentException">The list or a record is null, or the period does not end after it begins.</exception>
    public static SharingFacts Of(IEnumerable<SharingRecord> records, DateTimeOffset from, DateTimeOffset until) =>
        SharingCount.Of(Copied(records), from, until, contributor: null);

    /// <summary>Counts the facts of a period for the items that one person contributed to: whom their work helped, to tell them.</summary>
    /// <param name="records">In any order; those of everybody.</param>
    /// <param name="contributor">Who contributed.</param>
    /// <param name="from">The beginning of the period, which counts.</param>
    /// <param name="until">Its end, which does not.</param>
    /// <exception cref="ArgumentException">
    /// The list or a record is null, the contributor is unassigned, or the period does not end after it begins.
    /// </exception>
    public static SharingFacts OfContributor(IEnumerable<SharingRecord> records, ActorId contributor, DateTimeOffset from, DateTimeOffset until) =>
        SharingCount.Of(Copied(records), from, until, Guard.Against.Unassigned(contributor));

    /// <summary>As <c>3 items of 2 people, 2 reused by 4 others; 1 of 2 answers to feedback</c>.</summary>
    public override string ToString() =>
        $"{MapText.Counted(Items, "item")} of {MapText.Counted(Contributors, "person", "people")}, {Text.Of(ItemsReused)} reused by "
        + $"{MapText.Counted(Users, "other")}; {Text.Of(FeedbackAnswered)} of {MapText.Counted(FeedbackGiven, "answer")} to feedback";

    private static SharingRecord[] Copied(IEnumerable<SharingRecord> records)
    {
        SharingRecord[] copy = [.. Guard.Against.Null(records)];
        for (var place = 0; place < copy.Length; place++)
        {
            Guard.Against.Null(copy[place], $"{nameof(records)}[{Text.Of(place)}]");
        }

        return copy;
    }

    private static int NotNegative(int count, [CallerMemberName] string member = "") => count >= 0
        ? count
        : throw new ArgumentOutOfRangeException(member, count, $"{member} must be at least 0.");
}
