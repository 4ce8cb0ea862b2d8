using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Core.Prioritization.Uncertainty;

namespace LearningOrg.Interchange.Registers;

/// <summary>An entry as it stands in a file.</summary>
/// <param name="Row">Its row, the header being row 1.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Cells">What stands under the names of inputs, by <see cref="InputName.Key"/>; nothing where nothing stands.</param>
internal sealed record RankableRow(long Row, string Id, string Title, Dictionary<string, RankableCell> Cells)
{
    public RankableEntry For(PrioritizationPolicy policy, List<RowProblem> problems)
    {
        var estimates = new Dictionary<string, Estimate>(StringComparer.Ordinal);
        var keys = new HashSet<string>(policy.Criteria.Select(criterion => InputName.Key(criterion.Input)), StringComparer.Ordinal);
        foreach (var criterion in policy.Criteria)
        {
            var key = InputName.Key(criterion.Input);
            var known = Cells.TryGetValue(key, out var cell) && cell.Known is { } stated
                ? stated
                : Typed(criterion, key, EndAt(RangeColumns.Low(key)), EndAt(RangeColumns.High(key)), problems);
            if (known is { } estimate)
            {
                estimates[criterion.Input] = estimate;
            }
        }

        return new(Id, Title, estimates);

        // What the policy reads as an input of its own is not the end of another.
        string? EndAt(string column) => keys.Contains(column) ? null : column;
    }

    private Estimate? Typed(PolicyCriterion criterion, string key, string? lowKey, string? highKey, List<RowProblem> problems)
    {
        var isSound = true;
        var (value, low, high) = (Number(key), Number(lowKey), Number(highKey));
        if (!isSound)
        {
            return null;
        }

        if (low is null && high is null)
        {
            return value is { } number ? Estimate.Exactly(number) : null;
        }

        if (low is not { } least || high is not { } greatest)
        {
            return Fault($"has a {(low is null ? "high" : "low")} end and no {(low is null ? "low" : "high")} end");
        }

        if (!(least <= (value ?? least) && (value ?? least) <= greatest) || double.IsInfinity(greatest - least))
        {
            var likely = value is { } stated ? FormattableString.Invariant($" with {stated} as the likely number") : string.Empty;
            return Fault(FormattableString.Invariant($"goes from {least} to {greatest}{likely}, which does not rise"));
        }

        return value is { } middle ? Estimate.ThreePoint(least, middle, greatest) : Estimate.Between(least, greatest);

        double? Number(string? column)
        {
            if (column is null || !Cells.TryGetValue(column, out var cell) || cell.Typed is null)
            {
                return null;
            }

            var number = cell.Read(criterion, out var fault);
            if (fault is not null)
            {
                isSound = false;
                var name = column == key ? criterion.Input : column;
                problems.Add(new(Row, name, cell.Quoted, $"{name} is '{cell.Quoted}', which {fault}; it is read as missing"));
            }

            return number;
        }

        Estimate? Fault(string problem)
        {
            problems.Add(new(Row, criterion.Input, null, $"{criterion.Input} {problem}; it is read as missing"));
            return null;
        }
    }
}
