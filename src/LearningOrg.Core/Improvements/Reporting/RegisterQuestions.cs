using Ardalis.GuardClauses;

namespace LearningOrg.Core.Improvements.Reporting;

/// <summary>What people ask of a register. Pure questions: the register and an instant go in, an answer comes out.</summary>
/// <remarks>
/// What changes with time alone (age, overdue, stalled) is calculated from the instant that is handed in. For a past instant, ask the
/// register as of then (<see cref="ContinualImprovementRegister.AsOf"/>).
/// </remarks>
public static partial class RegisterQuestions
{
    /// <summary>How many entries each source gave: every source once, in order; the counts sum to the size of the register.</summary>
    /// <param name="register">The register.</param>
    public static IReadOnlyList<SourceCount> CountBySource(this ContinualImprovementRegister register)
    {
        var counts = new int[ImprovementSource.All.Count];
        foreach (var entry in Guard.Against.Null(register))
        {
            counts[entry.Source.Order]++;
        }

        return Sequence.Of(ImprovementSource.All.Select(source => new SourceCount(source, counts[source.Order])));
    }

    /// <summary>How many entries each owner answers for, by owner; those that nobody answers for stand last.</summary>
    /// <param name="register">The register.</param>
    public static IReadOnlyList<OwnerCount> CountByOwner(this ContinualImprovementRegister register) => Sequence.Of(Guard.Against.Null(register)
        .GroupBy(entry => entry.Owner)
        .OrderBy(owned => owned.Key is null).ThenBy(owned => owned.Key?.Value, StringComparer.Ordinal)
        .Select(owned => new OwnerCount(owned.Key, owned.Count(entry => entry.Stage.IsOpen), owned.Count(entry => entry.Stage.IsClosed))));

    /// <summary>Entries that were achieved once and lost again, by id.</summary>
    /// <param name="register">The register.</param>
    public static IReadOnlyList<Improvement> Regressions(this ContinualImprovementRegister register) =>
        Sequence.Of(Guard.Against.Null(register).Where(entry => entry.Stage == ImprovementStage.Regressed));
}

/// <summary>How many entries a source gave.</summary>
/// <param name="Source">The source.</param>
/// <param name="Count">How many, whatever became of them.</param>
public sealed record SourceCount(ImprovementSource Source, int Count)
{
    /// <summary>As <c>3 from KPI monitoring</c>.</summary>
    public override string ToString() => $"{Text.Of(Count)} from {Source}";
}

/// <summary>How many entries an owner answers for.</summary>
/// <param name="Owner">Who; null for those that nobody answers for.</param>
/// <param name="Open">How many are open.</param>
/// <param name="Closed">How many are closed.</param>
public sealed record OwnerCount(ActorId? Owner, int Open, int Closed)
{
    /// <summary>As <c>ada: 3 open, 1 closed</c>.</summary>
    public override string ToString() => $"{Owner?.Value ?? "nobody"}: {Text.Of(Open)} open, {Text.Of(Closed)} closed";
}
