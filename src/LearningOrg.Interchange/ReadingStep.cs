namespace LearningOrg.Interchange;

/// <summary>What a file is being read for.</summary>
public enum ReadingStep
{
    /// <summary>To find out how its dates are written; ends as soon as only one way is left.</summary>
    FindingDateFormat,

    /// <summary>To take its rows in.</summary>
    ReadingRows,
}
