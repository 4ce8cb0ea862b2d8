namespace LearningOrg.Core.Annotations;

/// <summary>A type whose state is stored by its <c>ToSnapshot()</c> and brought back by its <c>Restore</c>.</summary>
/// <remarks>It has no public constructor to read it back with. Rule LO5001 reports where it is handed to a serializer as it is.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class StoredAsSnapshotAttribute : Attribute;
