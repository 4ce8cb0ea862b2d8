namespace LearningOrg.Core.Prioritization.Classification;

/// <summary>How one kind of ordinal table speaks of its faults: clauses without a full stop.</summary>
internal interface IOrdinalWording
{
    /// <summary>The subject of the error: <c>The impact × urgency matrix</c>.</summary>
    string Table { get; }

    /// <summary>What every table must satisfy, as a sentence.</summary>
    string Rule { get; }

    string Gap(string cell);

    string Contradiction(string cell, int rank, int otherRank);

    /// <summary>The rank falls although one level rises.</summary>
    string Fall((string Name, int Rank) cell, (string Name, int Rank) next);
}
