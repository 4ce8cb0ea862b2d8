namespace LearningOrg.Core.Improvements;

/// <summary>Where an improvement came from.</summary>
/// <remarks>A closed set, so that reports by source add up. The code is what to store.</remarks>
public sealed class ImprovementSource : ClosedSet<ImprovementSource>
{
    private ImprovementSource(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>A review of the service with those who use or pay for it.</summary>
    public static ImprovementSource CustomerServiceReview { get; } = new(0, "customer-service-review", "Customer service review");

    /// <summary>Somebody on the staff suggested it.</summary>
    public static ImprovementSource StaffSuggestion { get; } = new(1, "staff-suggestion", "Staff suggestion");

    /// <summary>A review of one's own process.</summary>
    public static ImprovementSource InternalProcessReview { get; } = new(2, "internal-process-review", "Internal process review");

    /// <summary>A performance indicator moved, or never did.</summary>
    public static ImprovementSource KpiMonitoring { get; } = new(3, "kpi-monitoring", "KPI monitoring");

    /// <summary>An assessment, or a comparison with others.</summary>
    public static ImprovementSource AssessmentOrBenchmark { get; } = new(4, "assessment-or-benchmark", "Assessment or benchmark");

    /// <summary>A review with a supplier.</summary>
    public static ImprovementSource SupplierReview { get; } = new(5, "supplier-review", "Supplier review");

    /// <summary>The review after a major incident.</summary>
    public static ImprovementSource MajorIncidentReview { get; } = new(6, "major-incident-review", "Major incident review");

    /// <summary>The review of a problem and its causes.</summary>
    public static ImprovementSource ProblemReview { get; } = new(7, "problem-review", "Problem review");

    /// <summary>The review after a change.</summary>
    public static ImprovementSource ChangeReview { get; } = new(8, "change-review", "Change review");

    /// <summary>The review at the end of a project.</summary>
    public static ImprovementSource ProjectImplementationReview { get; } =
        new(9, "project-implementation-review", "Project implementation review");

    /// <summary>A blame-free look back at what happened.</summary>
    public static ImprovementSource PostMortem { get; } = new(10, "post-mortem", "Post-mortem");

    /// <summary>An idea that bubbled up.</summary>
    public static ImprovementSource Idea { get; } = new(11, "idea", "Idea");

    /// <summary>A lesson another organization learned.</summary>
    public static ImprovementSource ExternalLesson { get; } = new(12, "external-lesson", "External lesson");

    /// <summary>All sources, in order.</summary>
    public static IReadOnlyList<ImprovementSource> All { get; } = new Sequence<ImprovementSource>(
    [
        CustomerServiceReview, StaffSuggestion, InternalProcessReview, KpiMonitoring, AssessmentOrBenchmark, SupplierReview,
        MajorIncidentReview, ProblemReview, ChangeReview, ProjectImplementationReview, PostMortem, Idea, ExternalLesson,
    ]);

    /// <summary>The source with a code.</summary>
    /// <param name="code">As stored: <c>kpi-monitoring</c>.</param>
    /// <exception cref="ArgumentException">No source has the code; the message lists those there are.</exception>
    public static ImprovementSource FromCode(string code) => FromCode(code, nameof(code));

    internal static ImprovementSource FromCode(string? code, string argument) => Find(All, code, argument);
}
