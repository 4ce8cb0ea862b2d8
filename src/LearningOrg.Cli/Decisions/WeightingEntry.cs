using LearningOrg.Core;
using LearningOrg.Core.Mcda;

namespace LearningOrg.Cli.Decisions;

/// <summary>A way to come by weights, as <c>--weights</c> names it.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Argument">What follows the name and a colon; <c>null</c> where nothing does.</param>
/// <param name="Description">What it weighs by, in one line.</param>
/// <param name="Weigh">Weighs the criteria of a matrix, given what follows the name.</param>
internal sealed record WeightingEntry(
    string Name, string? Argument, string Description, Func<DecisionMatrix, string, WeightingAnswer> Weigh)
{
    /// <summary>As <c>ahp:judgements.csv</c>.</summary>
    public string Usage => Argument is null ? Name : $"{Name}:{Argument}";
}

/// <summary>Weights, or why there are none.</summary>
/// <param name="Weights">The weights.</param>
/// <param name="Refusal">Why there are none.</param>
/// <param name="Remark">What a reader of the ranking should know, as sentences.</param>
internal sealed record WeightingAnswer(Weights? Weights, string? Refusal = null, string? Remark = null);
