using LearningOrg.Core.Prioritization.Policies;

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
        var numbers = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var criterion in policy.Criteria)
        {
            if (!Cells.TryGetValue(InputName.Key(criterion.Input), out var cell))
            {
                continue;
            }

            if (cell.Read(criterion, out var fault) is { } number)
            {
                numbers[criterion.Input] = number;
            }
            else if (fault is not null)
            {
                problems.Add(new(Row, criterion.Input, cell.Quoted, $"{criterion.Input} is '{cell.Quoted}', which {fault}; it is read as missing"));
            }
        }

        return new(Id, Title, numbers);
    }
}
