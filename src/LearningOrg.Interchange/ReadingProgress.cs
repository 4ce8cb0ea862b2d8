namespace LearningOrg.Interchange;

/// <summary>How far the reading of a file has come.</summary>
/// <param name="Step">What it is being read for.</param>
/// <param name="BytesRead">Bytes read in this step; each step begins at 0 again.</param>
/// <param name="TotalBytes">Bytes there are to read. A step may end before it has read them all.</param>
/// <remarks><c>default</c> is the beginning of an empty file.</remarks>
public readonly record struct ReadingProgress(ReadingStep Step, long BytesRead, long TotalBytes);
