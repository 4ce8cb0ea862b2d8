using LearningOrg.Core.Annotations;

namespace LearningOrg.Core;

/// <summary>What may be done with the numbers of a criterion (S. S. Stevens, On the Theory of Scales of Measurement, 1946).</summary>
[ClosedHierarchy]
public enum ScaleType
{
    /// <summary>There is a true zero: numbers may be multiplied and divided. Hours, people, money.</summary>
    Ratio,

    /// <summary>Differences mean something, ratios do not: numbers may be averaged. Points from 0 to 100, dates.</summary>
    Interval,

    /// <summary>Only the order means something: no arithmetic, unless somebody states a number for each label.</summary>
    Ordinal,
}
