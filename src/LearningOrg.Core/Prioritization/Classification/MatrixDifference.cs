namespace LearningOrg.Core.Prioritization.Classification;

/// <summary>A cell of an impact × urgency matrix that a history recorded with another priority.</summary>
/// <param name="Impact">The recorded impact.</param>
/// <param name="Urgency">The recorded urgency.</param>
/// <param name="Expected">The priority that the matrix gives; <c>null</c> where the matrix has no such level.</param>
/// <param name="Observed">The recorded priority.</param>
/// <param name="Count">How often the cell was recorded with this priority.</param>
/// <param name="CellCount">How often the cell was recorded at all.</param>
public sealed record MatrixDifference(int Impact, int Urgency, int? Expected, int Observed, int Count, int CellCount)
{
    /// <summary>As <c>impact 3, urgency 3: priority 4 in 401 of 401 records, where the matrix gives 5</c>.</summary>
    public override string ToString() =>
        $"impact {Text.Of(Impact)}, urgency {Text.Of(Urgency)}: priority {Text.Of(Observed)} "
        + $"in {Text.Of(Count)} of {Text.Of(CellCount)} records, where the matrix "
        + (Expected is { } expected ? $"gives {Text.Of(expected)}" : "has no such level");
}
