namespace LearningOrg.Core.Knowledge.Maps.Sharing;

/// <summary>Counts what was shared and used, in time proportional to the records.</summary>
internal static class SharingCount
{
    public static SharingFacts Of(IReadOnlyList<SharingRecord> records, DateTimeOffset from, DateTimeOffset until, ActorId? contributor)
    {
        if (until <= from)
        {
            throw new ArgumentException(
                $"{nameof(until)} must be later than {nameof(from)}, {Text.Of(from)}, but was {Text.Of(until)}.", nameof(until));
        }

        var contributors = ContributorsOf(records, until);
        bool IsAsked(string item) => contributor is not { } one || (contributors.TryGetValue(item, out var people) && people.Contains(one));
        bool IsOfOthers(SharingRecord record) => contributors.TryGetValue(record.Item, out var people) && !people.Contains(record.By);

        var period = records.Where(record => record.At >= from && record.At < until && IsAsked(record.Item)).ToArray();
        var contributions = period.OfType<ItemContributed>().Where(record => contributor is not { } one || record.By == one).ToArray();
        var reuses = new HashSet<(string Item, ActorId By)>(period.OfType<ItemReused>().Where(IsOfOthers).Select(record => (record.Item, record.By)));
        var feedback = period.OfType<FeedbackGiven>().Where(IsOfOthers).ToArray();
        return new()
        {
            Items = contributions.Select(record => record.Item).Distinct(StringComparer.Ordinal).Count(),
            Contributors = contributions.Select(record => record.By).Distinct().Count(),
            ItemsReused = reuses.Select(reuse => reuse.Item).Distinct(StringComparer.Ordinal).Count(),
            Reuses = reuses.Count,
            Users = reuses.Select(reuse => reuse.By).Distinct().Count(),
            FeedbackGiven = feedback.Length,
            FeedbackAnswered = feedback.Count(record => record.AnsweredAt < until && record.AnsweredBy is { } by && by != record.By),
        };
    }

    // Whoever contributes to an item after using it was another then; whom it is by is asked at the end of the period.
    private static Dictionary<string, HashSet<ActorId>> ContributorsOf(IEnumerable<SharingRecord> records, DateTimeOffset until)
    {
        var contributors = new Dictionary<string, HashSet<ActorId>>(StringComparer.Ordinal);
        foreach (var record in records.OfType<ItemContributed>().Where(record => record.At < until))
        {
            if (!contributors.TryGetValue(record.Item, out var people))
            {
                contributors.Add(record.Item, people = []);
            }

            people.Add(record.By);
        }

        return contributors;
    }
}
