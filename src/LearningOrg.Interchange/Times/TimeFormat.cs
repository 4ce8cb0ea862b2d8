namespace LearningOrg.Interchange.Times;

/// <summary>How the times of a file are read.</summary>
internal abstract class TimeFormat
{
    /// <summary>How the times that were read are written, in .NET's custom notation.</summary>
    public abstract string Pattern { get; }

    /// <summary>The common form of the times it reads, whether or not any was read.</summary>
    public abstract string Form { get; }

    /// <summary>Whether a time without an offset was read, and so taken to be UTC.</summary>
    public abstract bool AssumedUtc { get; }

    /// <summary>Reads a time as the instant it names, in ticks of UTC.</summary>
    public abstract bool TryRead(ReadOnlySpan<char> text, out long utcTicks);

    /// <summary>
    /// The format a user asks for: by its layout if it is one of ours, which is fast and forgives single digits and missing seconds.
    /// </summary>
    public static TimeFormat Of(string pattern) =>
        LayoutTimeFormat.Find(pattern) is { } layout ? new LayoutTimeFormat(layout, pattern) : new ExactTimeFormat(pattern);
}
