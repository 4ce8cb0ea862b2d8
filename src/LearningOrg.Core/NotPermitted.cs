namespace LearningOrg.Core;

/// <summary>The state, or the lack of a role or a piece of evidence, does not allow the verb.</summary>
/// <param name="Verb">What was asked, in the imperative: <c>assess</c>.</param>
/// <param name="Because">Why not, as a clause: <c>CIM0000007 is Raised</c>.</param>
/// <param name="Remedy">What would turn the no into a yes, as a sentence: <c>Triage it first.</c></param>
public sealed record NotPermitted(string Verb, string Because, string Remedy) : Refusal
{
    /// <inheritdoc/>
    public override string Code => "not-permitted";

    /// <inheritdoc/>
    public override string Message => $"Cannot {Verb}: {Because}. {Remedy}";
}
