namespace LearningOrg.Core.Annotations;

/// <summary>Stages that must be handed in in their order, each once and none left out between the first and the last.</summary>
/// <remarks>
/// On a list of stages marked <see cref="StageOrderAttribute"/>; on a single stage it speaks for the calls of a fluent chain together. Rule LO4001
/// reports constant lists and chains out of order.
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class InStageOrderAttribute : Attribute;
