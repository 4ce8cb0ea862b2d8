namespace LearningOrg.Core.Change.Work;

/// <summary>Where in the life of an organization a new way is anchored.</summary>
/// <remarks>A closed set; the code is what to store.</remarks>
public sealed class AnchorArea : ClosedSet<AnchorArea>
{
    private AnchorArea(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>Who is hired.</summary>
    public static AnchorArea Hiring { get; } = new(0, "hiring", "Hiring");

    /// <summary>Who is promoted.</summary>
    public static AnchorArea Promotion { get; } = new(1, "promotion", "Promotion");

    /// <summary>What newcomers learn first.</summary>
    public static AnchorArea Induction { get; } = new(2, "induction", "Induction");

    /// <summary>Who follows a leader that leaves.</summary>
    public static AnchorArea Succession { get; } = new(3, "succession", "Succession");

    /// <summary>All areas, in order.</summary>
    public static IReadOnlyList<AnchorArea> All { get; } = new Sequence<AnchorArea>([Hiring, Promotion, Induction, Succession]);

    /// <summary>The area with a code.</summary>
    /// <param name="code">As stored: <c>hiring</c>.</param>
    /// <exception cref="ArgumentException">No area has the code; the message lists those there are.</exception>
    public static AnchorArea FromCode(string code) => FromCode(code, nameof(code));

    internal static AnchorArea FromCode(string? code, string argument) => Find(All, code, argument);
}
