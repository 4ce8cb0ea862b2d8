namespace LearningOrg.Cli.Portfolios;

/// <summary>An entry that can be chosen.</summary>
internal sealed record Candidate(string Id, string Title, double Value, decimal Cost, IReadOnlyList<decimal> Uses);

/// <summary>An entry that cannot, because something is not known of it.</summary>
internal sealed record NotConsidered(string Id, string Reason);
