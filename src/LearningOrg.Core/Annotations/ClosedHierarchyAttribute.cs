namespace LearningOrg.Core.Annotations;

/// <summary>A type whose cases are all declared in its own assembly, so that a switch over them can be complete.</summary>
/// <remarks>
/// The cases are the types of that assembly that derive from it and are not abstract. The rules hold others to it: LO1005 reports who derives from the
/// type elsewhere, LO1006 a switch that misses a case, LO1007 a discard that hides one. The mark speaks for derived types too. The compiler keeps a
/// class closed whose constructors are all private, internal or private protected; a record has a protected constructor more, and is closed by an internal
/// abstract member. On an enum, the cases are its named members: every door guards against other values. Clients may mark their own types.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum)]
public sealed class ClosedHierarchyAttribute : Attribute;
