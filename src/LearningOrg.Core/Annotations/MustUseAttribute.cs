namespace LearningOrg.Core.Annotations;

/// <summary>A result that must not be thrown away: the method changes nothing, all it does is in what it returns.</summary>
/// <remarks>On a type, it speaks for every method that returns the type. Rule LO1002 reports the discarded result. Clients may mark their
/// own members.</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class MustUseAttribute : Attribute;
