namespace LearningOrg.Interchange.Times;

/// <summary>A time as it stands in a file, and where.</summary>
internal sealed record TimeExample(string Text, long Row, string Column);
