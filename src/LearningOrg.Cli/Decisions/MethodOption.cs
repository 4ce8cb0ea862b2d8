namespace LearningOrg.Cli.Decisions;

/// <summary>An option of a method: <c>--option name=value</c>.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Description">What it is, in one line.</param>
/// <param name="Shape">What it may be.</param>
/// <param name="Default">The value where none is given; <c>null</c> where there is none.</param>
/// <param name="IsPerCriterion">Whether each criterion has its own: <c>q=1</c> for all, <c>q=Cost:1,Speed:2</c> for some.</param>
internal sealed record MethodOption(string Name, string Description, ValueShape Shape, string? Default, bool IsPerCriterion = false)
{
    /// <summary>What is wrong with a value; <c>null</c> where nothing is.</summary>
    public string? ProblemIn(string value, string? criterion = null) => Shape.Read(value) is null
        ? $"{Name}{(criterion is null ? string.Empty : $" of '{criterion}'")} is '{value}'; it must be {Shape.Permitted}."
        : null;
}
