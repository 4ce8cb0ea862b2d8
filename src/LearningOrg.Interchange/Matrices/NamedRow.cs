namespace LearningOrg.Interchange.Matrices;

/// <summary>A row of a table whose first cell is its name.</summary>
/// <param name="Row">Its number, the header being row 1.</param>
/// <param name="Name">Its name.</param>
/// <param name="Numbers">One for each column behind the first; <c>null</c> where nothing stands.</param>
internal sealed record NamedRow(long Row, string Name, IReadOnlyList<double?> Numbers);
