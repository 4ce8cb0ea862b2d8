namespace LearningOrg.Core.Measurement;

/// <summary>How often a metric is measured.</summary>
/// <remarks>A closed set, from often to seldom; the code is what to store. It is an agreement: no measurement is refused for coming late.</remarks>
public sealed class Cadence : ClosedSet<Cadence>
{
    private Cadence(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>Once an hour.</summary>
    public static Cadence Hourly { get; } = new(0, "hourly", "Hourly");

    /// <summary>Once a day.</summary>
    public static Cadence Daily { get; } = new(1, "daily", "Daily");

    /// <summary>Once a week.</summary>
    public static Cadence Weekly { get; } = new(2, "weekly", "Weekly");

    /// <summary>Once a month.</summary>
    public static Cadence Monthly { get; } = new(3, "monthly", "Monthly");

    /// <summary>Once a quarter.</summary>
    public static Cadence Quarterly { get; } = new(4, "quarterly", "Quarterly");

    /// <summary>Once a year.</summary>
    public static Cadence Yearly { get; } = new(5, "yearly", "Yearly");

    /// <summary>All cadences, in order.</summary>
    public static IReadOnlyList<Cadence> All { get; } = new Sequence<Cadence>([Hourly, Daily, Weekly, Monthly, Quarterly, Yearly]);

    /// <summary>The cadence with a code.</summary>
    /// <param name="code">As stored: <c>monthly</c>.</param>
    /// <exception cref="ArgumentException">No cadence has the code; the message lists those there are.</exception>
    public static Cadence FromCode(string code) => FromCode(code, nameof(code));

    internal static Cadence FromCode(string? code, string argument) => Find(All, code, argument);
}
