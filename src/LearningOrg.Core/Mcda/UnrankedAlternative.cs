namespace LearningOrg.Core.Mcda;

/// <summary>An object that could not be ranked, because it has no number on some criteria.</summary>
/// <param name="Item">The host's own object.</param>
/// <param name="Name">Its name.</param>
/// <param name="Missing">The criteria on which it has no number.</param>
/// <typeparam name="T">The host's type.</typeparam>
public sealed record UnrankedAlternative<T>(T Item, string Name, IReadOnlyList<string> Missing)
{
    /// <summary>As <c>Plan C has no number on Effort and Risk</c>.</summary>
    public override string ToString() => $"{Name} has no number on {Text.List(Missing)}";
}
