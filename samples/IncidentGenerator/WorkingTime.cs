namespace LearningOrg.Samples;

/// <summary>Work goes on from 7 to 19 o'clock, Monday to Friday.</summary>
internal static class WorkingTime
{
    private static readonly TimeSpan Opens = TimeSpan.FromHours(7);
    private static readonly TimeSpan Closes = TimeSpan.FromHours(19);

    /// <summary>When so much work is done that begins at a time.</summary>
    public static DateTime After(DateTime start, TimeSpan work)
    {
        var now = Next(start);
        while (now + work > now.Date + Closes)
        {
            work -= now.Date + Closes - now;
            now = Next(now.Date.AddDays(1));
        }

        return now + work;
    }

    /// <summary>The time itself if it is working time, otherwise the next opening.</summary>
    private static DateTime Next(DateTime time)
    {
        var next = time.TimeOfDay < Opens ? time.Date + Opens : time.TimeOfDay < Closes ? time : time.Date.AddDays(1) + Opens;
        while (next.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            next = next.Date.AddDays(1) + Opens;
        }

        return next;
    }
}
