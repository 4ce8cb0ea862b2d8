namespace LearningOrg.Core.Improvements.Work;

/// <summary>How strong the evidence of a verification is.</summary>
/// <remarks>A closed set; the code is what to store.</remarks>
public sealed class EvidenceStrength : ClosedSet<EvidenceStrength>
{
    private EvidenceStrength(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>The process moved, for the better, as far as a behaviour chart can tell.</summary>
    public static EvidenceStrength ShiftDetected { get; } = new(0, "shift-detected", "Shift detected");

    /// <summary>The process moved, which for a metric that is to stay within a range is by itself neither better nor worse.</summary>
    public static EvidenceStrength NeutralShift { get; } = new(1, "neutral-shift", "Neutral shift");

    /// <summary>The process moved for the worse.</summary>
    public static EvidenceStrength ShiftForTheWorse { get; } = new(2, "shift-for-the-worse", "Shift for the worse");

    /// <summary>The numbers differ as they always did: no sign that the process moved.</summary>
    public static EvidenceStrength NoShift { get; } = new(3, "no-shift", "No shift");

    /// <summary>There are too few points to tell.</summary>
    public static EvidenceStrength Inconclusive { get; } = new(4, "inconclusive", "Inconclusive");

    /// <summary>One number beside another: the weakest evidence, and no word on whether the process moved.</summary>
    public static EvidenceStrength PointComparison { get; } = new(5, "point-comparison", "Point comparison");

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<EvidenceStrength> All { get; } =
        new Sequence<EvidenceStrength>([ShiftDetected, NeutralShift, ShiftForTheWorse, NoShift, Inconclusive, PointComparison]);

    /// <summary>The strength with a code.</summary>
    /// <param name="code">As stored: <c>no-shift</c>.</param>
    /// <exception cref="ArgumentException">No strength has the code; the message lists those there are.</exception>
    public static EvidenceStrength FromCode(string code) => FromCode(code, nameof(code));

    internal static EvidenceStrength FromCode(string? code, string argument) => Find(All, code, argument);
}
