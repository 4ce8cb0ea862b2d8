using System.Globalization;
using System.Text;

namespace LearningOrg.Samples;

/// <summary>
/// Half a year of incidents of a made-up organization of middling size, as ServiceNow would export them: one row per incident.
/// </summary>
/// <remarks>The same seed gives the same text, to the byte, on every machine and version of .NET.</remarks>
public static class SampleIncidents
{
    /// <summary>Of the file in the repository.</summary>
    public const ulong Seed = 2026;

    private const string Header =
        "number,opened_at,resolved_at,closed_at,incident_state,priority,impact,urgency,category,subcategory,assignment_group,cmdb_ci," +
        "made_sla,reassignment_count,reopen_count";

    private const int Weeks = 26;
    private const int FirstNumber = 10001;

    private static readonly DateTime FirstMonday = new(2026, 1, 5);
    private static readonly DateTime Export = FirstMonday.AddDays(7 * Weeks).AddHours(6);
    private static readonly TimeSpan UntilClosed = TimeSpan.FromDays(5);

    private static readonly string[] Priorities = ["1 - Critical", "2 - High", "3 - Moderate", "4 - Low", "5 - Planning"];
    private static readonly string[] Levels = ["1 - High", "2 - Medium", "3 - Low"];

    // How much comes in on the days from Monday to Sunday, and in the hours from 6 to 20.
    private static readonly int[] Days = [24, 20, 19, 18, 15, 2, 2];
    private static readonly int[] Hours = [2, 8, 15, 16, 13, 9, 5, 9, 11, 9, 6, 3, 2, 1, 1];

    // Agreed hours by priority: around the clock for the first two, working hours for the others. And how much faster urgent work goes.
    private static readonly int[] AgreedHours = [4, 8, 20, 48, 96];
    private static readonly double[] Pace = [0.25, 0.5, 1, 1.2, 1.6];

    /// <summary>The whole file, with line feeds.</summary>
    /// <param name="seed">Another seed gives other incidents of the same organization.</param>
    public static string Csv(ulong seed = Seed)
    {
        var random = new SplitMix64(seed);
        var incidents = Organization.Subjects
            .SelectMany(subject => Enumerable.Range(0, subject.Incidents).Select(_ => Make(subject, random)))
            .OrderBy(incident => incident.OpenedAt).ToList();
        var csv = new StringBuilder().Append(Header).Append('\n');
        for (var i = 0; i < incidents.Count; i++)
        {
            csv.AppendJoin(',', Cells(FirstNumber + i, incidents[i], random)).Append('\n');
        }

        return csv.ToString();
    }

    private static Incident Make(Subject subject, SplitMix64 random)
    {
        var openedAt = OpenedAt(subject, random);
        var (impact, urgency) = (random.Weighted(subject.Impact) + 1, random.Weighted(subject.Urgency) + 1);
        var reassignments = random.Count(subject.Reassignments);
        var reopenings = 0;
        while (reopenings < 3 && random.Chance(subject.Reopened))
        {
            reopenings++;
        }

        var group = random.Chance(reassignments * 20) ? subject.SecondGroup : subject.Group;
        var priority = impact + urgency - 1;
        // Each hand-over and each return costs time again.
        var again = 1 + (0.3 * reassignments) + (0.6 * reopenings);
        var hours = subject.Hours * random.LogNormal(subject.Spread) * Pace[priority - 1] * again;
        return new Incident(subject, openedAt, impact, urgency, reassignments, reopenings, group, random.One(subject.Items))
        {
            // A few are forgotten.
            ResolvedAt = random.Chance(0.3) ? DateTime.MaxValue : After(openedAt, (int)(hours * 3600), priority),
            DueAt = After(openedAt, AgreedHours[priority - 1] * 3600, priority),
        };
    }

    private static DateTime OpenedAt(Subject subject, SplitMix64 random)
    {
        var isNight = random.Chance(subject.AtNight);
        var day = isNight ? random.Below(7) : random.Weighted(Days);
        var hour = isNight ? random.Below(6) : 6 + random.Weighted(Hours);
        return FirstMonday.AddDays((7 * random.Below(Weeks)) + day).AddHours(hour).AddSeconds(random.Below(3600));
    }

    private static DateTime After(DateTime start, int seconds, int priority) =>
        priority <= 2 ? start.AddSeconds(seconds) : WorkingTime.After(start, TimeSpan.FromSeconds(seconds));

    private static IEnumerable<string> Cells(int number, Incident incident, SplitMix64 random)
    {
        var isResolved = incident.ResolvedAt < Export;
        var isClosed = isResolved && incident.ResolvedAt + UntilClosed < Export;
        var state = isClosed ? "Closed" : isResolved ? "Resolved" : OpenState(incident);
        var madeSla = (isResolved ? incident.ResolvedAt : Export) <= incident.DueAt;
        return
        [
            $"INC{number:0000000}",
            Text(incident.OpenedAt),
            isResolved && !(isClosed && random.Chance(0.5)) ? Text(incident.ResolvedAt) : "",
            isClosed ? Text(incident.ResolvedAt + UntilClosed) : "",
            state,
            Priorities[incident.Priority - 1],
            Levels[incident.Impact - 1],
            random.Chance(0.3) ? "?" : Levels[incident.Urgency - 1],
            incident.Subject.Category,
            random.Chance(0.6) ? "?" : incident.Subject.Subcategory,
            random.Chance(0.4) ? "" : incident.Group,
            random.Chance(12) ? "" : incident.Item,
            madeSla ? "TRUE" : "FALSE",
            Text(incident.Reassignments),
            Text(incident.Reopenings),
        ];
    }

    private static string OpenState(Incident incident)
    {
        if (incident.OpenedAt < Export.AddDays(-14))
        {
            return "On Hold";
        }

        return incident.OpenedAt > Export.AddDays(-2) && incident.Reassignments + incident.Reopenings == 0 ? "New" : "In Progress";
    }

    private static string Text(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
