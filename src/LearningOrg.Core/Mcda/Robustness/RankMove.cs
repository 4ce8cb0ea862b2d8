namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>An alternative that has another rank than before, among the same alternatives.</summary>
/// <param name="Alternative">Who moved.</param>
/// <param name="Before">The rank before, from 1.</param>
/// <param name="After">The rank after, from 1.</param>
public sealed record RankMove(string Alternative, int Before, int After)
{
    /// <summary>As <c>Plan A from 1 to 2</c>.</summary>
    public override string ToString() => $"{Alternative} from {Text.Of(Before)} to {Text.Of(After)}";
}
