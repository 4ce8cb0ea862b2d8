namespace LearningOrg.Core.Knowledge.Maps;

/// <summary>What was named does not suit the map: it is there already, or it is not there.</summary>
/// <param name="Part">What was named: <c>role</c>, <c>activity</c>, <c>topic</c>, <c>need</c>, <c>holder</c>, <c>person</c> or
/// <c>transfer</c>.</param>
/// <param name="Name">Which one; a need by role, activity and topic, a holder by person and topic.</param>
/// <param name="IsThere">Whether the map has it already; otherwise it has none.</param>
public sealed record MapPartRefusal(string Part, string Name, bool IsThere) : Refusal
{
    /// <summary><c>duplicate-role</c> where the map has it already, <c>unknown-role</c> where it has none; so for each part.</summary>
    public override string Code => $"{(IsThere ? "duplicate" : "unknown")}-{Part}";

    /// <inheritdoc/>
    public override string Message => IsThere
        ? $"The map has the {Part} '{Name}' already. {AgainRemedy}"
        : $"The map has no {Part} '{Name}'. {MissingRemedy}";

    private string AgainRemedy => Part switch
    {
        MapPart.Need => "Drop it first to state it anew.",
        MapPart.Holder => "Confirm it to renew its evidence or change its proficiency.",
        MapPart.Transfer => "Plan it under a key of its own.",
        _ => "List each once.",
    };

    private string MissingRemedy => Part switch
    {
        MapPart.Need => "State it first, or check the names.",
        MapPart.Holder => "Add the holder first, or check the names.",
        MapPart.Person => "Only whoever holds a topic is on it: check the name.",
        MapPart.Transfer => "Plan it first, or check the key.",
        _ => "List it first, or check the key.",
    };
}

/// <summary>The parts of a map, as refusals name them.</summary>
internal static class MapPart
{
    public const string Role = "role";
    public const string Activity = "activity";
    public const string Topic = "topic";
    public const string Need = "need";
    public const string Holder = "holder";
    public const string Person = "person";
    public const string Transfer = "transfer";
}
