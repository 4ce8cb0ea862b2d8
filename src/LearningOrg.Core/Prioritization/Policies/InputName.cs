using Ardalis.GuardClauses;

namespace LearningOrg.Core.Prioritization.Policies;

/// <summary>How the names of inputs are matched with what a policy reads.</summary>
public static class InputName
{
    /// <summary>The same text for all ways to write a name: <c>Business Value</c> and <c>business-value</c> are
    /// <c>business_value</c>.</summary>
    /// <param name="name">The name of an input, the header of a column, a <see cref="PolicyCriterion.Input"/>.</param>
    /// <returns>The name in lower case, without white space around it, each space and hyphen an underscore.</returns>
    public static string Key(string name) => Guard.Against.Null(name).Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
}
