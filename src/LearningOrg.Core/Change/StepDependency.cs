namespace LearningOrg.Core.Change;

/// <summary>A step that needs another to be passed, and not lapsed, before it can be passed itself.</summary>
/// <param name="Step">Which step.</param>
/// <param name="Needs">Which one it needs.</param>
public sealed record StepDependency(ChangeStep Step, ChangeStep Needs)
{
    /// <summary>As <c>wins needs vision</c>.</summary>
    public override string ToString() => $"{Step.Code} needs {Needs.Code}";
}
