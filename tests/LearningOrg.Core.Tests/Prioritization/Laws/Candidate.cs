namespace LearningOrg.Core.Tests.Prioritization.Laws;

/// <summary>A host's object that knows nothing of the library: an id and a column of numbers, some of them unknown.</summary>
public sealed record Candidate(string Id, double?[] Inputs)
{
    public Candidate With(int input, double? value)
    {
        var inputs = (double?[])Inputs.Clone();
        inputs[input] = value;
        return this with { Inputs = inputs };
    }

    public override string ToString() => $"{Id}({string.Join(", ", Inputs.Select(input => input?.ToString("R") ?? "missing"))})";
}
