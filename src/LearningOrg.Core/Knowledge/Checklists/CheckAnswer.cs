namespace LearningOrg.Core.Knowledge.Checklists;

/// <summary>The answer to one question of a content standard.</summary>
/// <param name="Question">The id of the question.</param>
/// <param name="Weight">What a yes counted when it was asked.</param>
/// <param name="IsYes">Whether the answer was yes.</param>
public sealed record CheckAnswer(string Question, decimal Weight, bool IsYes)
{
    /// <summary>As <c>unique: yes (20)</c>.</summary>
    public override string ToString() => $"{Question}: {(IsYes ? "yes" : "no")} ({Text.Of((double)Weight)})";

    internal static decimal Weighed(decimal weight, string argument) => weight > 0 && weight <= ContentStandard.Whole
        ? weight
        : throw new ArgumentOutOfRangeException(argument, weight, $"{argument} must be above 0 and at most {Text.Of((double)ContentStandard.Whole)}.");
}
