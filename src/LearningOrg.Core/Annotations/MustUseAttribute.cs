namespace LearningOrg.Core.Annotations;

/// <summary>A result that must not be thrown away: the method changes nothing, all it does is in what it returns.</summary>
/// <remarks>
/// On a method, rule LO1001 reports the discarded result, and LO1002 where it is a union. On a type, the mark speaks for every method that returns the
/// type. Mark types that exist only to be read at once: outcomes, <see cref="Accepted{T, TEvent}"/>, builders. Do not mark types that live on, such as
/// aggregates and values: a cache's <c>GetOrAdd</c> or a repository's <c>Save</c> may well hand one back to whoever wants it. There, mark the methods
/// that return the object anew, <c>WithTitle</c> or <c>Apply</c>. Clients may mark their own members.
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class MustUseAttribute : Attribute;
