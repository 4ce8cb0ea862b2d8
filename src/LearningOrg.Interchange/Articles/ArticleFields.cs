using System.Globalization;
using System.Text.RegularExpressions;
using LearningOrg.Core.Knowledge;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Interchange.Times;

namespace LearningOrg.Interchange.Articles;

/// <summary>What is said of one article under whatever names, on its way to a record.</summary>
internal sealed class ArticleFields(string place, IReadOnlyDictionary<string, string> said, List<ArticleProblem> problems)
{
    public static readonly string[] Id = ["id", "number", "path", "url", "file"];
    public static readonly string[] Title = ["title", "short_description", "name"];
    public static readonly string[] Owner = ["owner", "owners", "owner_slack", "maintainer", "team"];
    public static readonly string[] LastReview = ["last_reviewed_on", "last_reviewed", "last_review", "reviewed_on"];
    public static readonly string[] Interval = ["review_in", "review_every", "review_interval", "review_period"];
    public static readonly string[] NextReview = ["review_by", "next_review", "valid_to"];

    private const string Intervals = "write one as 6 months, 1 year, 2 weeks, 90 days or P6M";

    private static readonly Regex Words = new(@"^(\d{1,5})\s*(day|week|month|year)s?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Iso = new(@"^P(\d{1,5})([DWMY])$", RegexOptions.CultureInvariant);

    public ArticleRecord ToRecord(string? fallbackId)
    {
        var title = Value(Title)?.Text;
        var id = Value(Id)?.Text ?? fallbackId ?? title!;
        var reviewed = InstantOf(LastReview);
        return new(place, id, title ?? id, Value(Owner)?.Text, reviewed, PolicyFrom(reviewed));
    }

    /// <summary>The interval a text names; <see cref="ReviewPolicy.None"/> where it names none.</summary>
    public static ReviewPolicy IntervalOf(string text)
    {
        var match = Words.Match(text);
        match = match.Success ? match : Iso.Match(text);
        if (!match.Success || int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) is not (> 0 and var number))
        {
            return ReviewPolicy.None;
        }

        return match.Groups[2].Value.ToUpperInvariant()[0] switch
        {
            'D' when number <= 36_500 => ReviewPolicy.EveryDays(number),
            'W' when number <= 5_000 => ReviewPolicy.EveryDays(7 * number),
            'M' when number <= 1_200 => ReviewPolicy.EveryMonths(number),
            'Y' when number <= 100 => ReviewPolicy.EveryMonths(12 * number),
            _ => ReviewPolicy.None,
        };
    }

    private ReviewPolicy PolicyFrom(DateTimeOffset? reviewed)
    {
        if (Value(Interval) is { } interval)
        {
            var policy = IntervalOf(interval.Text);
            if (policy.IsNone)
            {
                Report(interval, $"is no interval of at most a hundred years; {Intervals}");
            }

            return policy;
        }

        if (InstantOf(NextReview) is not { } next)
        {
            return ReviewPolicy.None;
        }

        var days = reviewed is { } last ? (next - last).TotalDays : 0;
        if (days is >= 1 and <= 36_500)
        {
            return ReviewPolicy.EveryDays((int)days);
        }

        Report(Value(NextReview)!.Value, reviewed is null
            ? "tells no interval without a last review; add that"
            : "does not lie a day or more after the last review; correct one of the two");
        return ReviewPolicy.None;
    }

    private DateTimeOffset? InstantOf(string[] names)
    {
        if (Value(names) is not { } value)
        {
            return null;
        }

        if (DayOrInstant.Read(value.Text) is { } instant)
        {
            return instant;
        }

        Report(value, "is no day; write one as 2026-03-31");
        return null;
    }

    private (string Name, string Text)? Value(string[] names)
    {
        foreach (var name in names)
        {
            var text = said.TryGetValue(name, out var told) ? told.Trim() : string.Empty;
            if (text.Length > 0 && text != "?" && !string.Equals(text, "null", StringComparison.OrdinalIgnoreCase))
            {
                return (name, text);
            }
        }

        return null;
    }

    private void Report((string Name, string Text) value, string fault) =>
        problems.Add(new(place, $"{value.Name} is '{Csv.CellText.Of(value.Text.AsSpan())}', which {fault}"));

    public static string Key(string name) => InputName.Key(name);
}
