namespace LearningOrg.Core.Change.Work;

/// <summary>What a guiding coalition needs among its members.</summary>
/// <remarks>A closed set of four, after Kotter (1996); the code is what to store.</remarks>
public sealed class CoalitionQuality : ClosedSet<CoalitionQuality>
{
    private CoalitionQuality(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>Enough people in key positions that those left out cannot easily block progress.</summary>
    public static CoalitionQuality PositionPower { get; } = new(0, "position-power", "Position power");

    /// <summary>The points of view that the decisions need.</summary>
    public static CoalitionQuality Expertise { get; } = new(1, "expertise", "Expertise");

    /// <summary>A name in the organization that makes others take its word.</summary>
    public static CoalitionQuality Credibility { get; } = new(2, "credibility", "Credibility");

    /// <summary>People who can lead, and do not only manage.</summary>
    public static CoalitionQuality Leadership { get; } = new(3, "leadership", "Leadership");

    /// <summary>All four, in order.</summary>
    public static IReadOnlyList<CoalitionQuality> All { get; } =
        new Sequence<CoalitionQuality>([PositionPower, Expertise, Credibility, Leadership]);

    /// <summary>The quality with a code.</summary>
    /// <param name="code">As stored: <c>expertise</c>.</param>
    /// <exception cref="ArgumentException">No quality has the code; the message lists those there are.</exception>
    public static CoalitionQuality FromCode(string code) => FromCode(code, nameof(code));

    internal static CoalitionQuality FromCode(string? code, string argument) => Find(All, code, argument);
}
