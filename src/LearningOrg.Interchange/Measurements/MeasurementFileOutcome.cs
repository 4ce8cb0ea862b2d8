using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Measurement;
using LearningOrg.Interchange.Matrices;
using OneOf;

namespace LearningOrg.Interchange.Measurements;

/// <summary>A series of measurements, why the file cannot be read, or all that is wrong in it.</summary>
[MustUse]
public sealed class MeasurementFileOutcome : OneOfBase<MeasurementSeries, UnreadableFile, FaultyTable>
{
    /// <summary>The file was read.</summary>
    /// <param name="series">What stands in it.</param>
    public MeasurementFileOutcome(MeasurementSeries series)
        : base(Guard.Against.Null(series))
    {
    }

    /// <summary>The file cannot be read.</summary>
    /// <param name="refusal">Why, and what would mend it.</param>
    public MeasurementFileOutcome(UnreadableFile refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>What stands in the file cannot be used.</summary>
    /// <param name="refusal">All that is wrong, by row and column.</param>
    public MeasurementFileOutcome(FaultyTable refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The file was read.</summary>
    /// <param name="series">What stands in it.</param>
    public static implicit operator MeasurementFileOutcome(MeasurementSeries series) => new(series);

    /// <summary>The file cannot be read.</summary>
    /// <param name="refusal">Why, and what would mend it.</param>
    public static implicit operator MeasurementFileOutcome(UnreadableFile refusal) => new(refusal);

    /// <summary>What stands in the file cannot be used.</summary>
    /// <param name="refusal">All that is wrong, by row and column.</param>
    public static implicit operator MeasurementFileOutcome(FaultyTable refusal) => new(refusal);

    /// <summary>Takes the outcome apart.</summary>
    /// <param name="series">What stands in the file, where the answer is true.</param>
    /// <param name="refusal">Why not, where the answer is false.</param>
    public bool TryAccept([NotNullWhen(true)] out MeasurementSeries? series, [NotNullWhen(false)] out Refusal? refusal)
    {
        series = Value as MeasurementSeries;
        refusal = Value as Refusal;
        return series is not null;
    }

    /// <summary>What there is, in one line, or the refusal.</summary>
    public override string ToString() => Value.ToString()!;
}
