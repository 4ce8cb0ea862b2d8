namespace LearningOrg.Core.Mcda.Outranking;

/// <summary>The place of two alternatives in a table of pairs.</summary>
internal static class Pair
{
    public static int Of(int one, int other, IReadOnlyList<string> alternatives) =>
        (Checked(one, alternatives, nameof(one)) * alternatives.Count) + Checked(other, alternatives, nameof(other));

    public static int Checked(int index, IReadOnlyList<string> items, string argument) => index >= 0 && index < items.Count
        ? index
        : throw new ArgumentOutOfRangeException(argument, index, $"{argument} must lie in 0 to {Text.Of(items.Count - 1)}.");
}
