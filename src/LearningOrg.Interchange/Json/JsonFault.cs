namespace LearningOrg.Interchange.Json;

/// <summary>What is wrong with a piece of JSON, where, and what would mend it.</summary>
/// <param name="Place">A JSON path (<c>$.entries[3].stage</c>), a line and position, or null for the whole.</param>
/// <param name="Problem">A clause.</param>
/// <param name="Remedy">A sentence.</param>
internal sealed record JsonFault(string? Place, string Problem, string Remedy);
