namespace LearningOrg.Core.Mcda;

/// <summary>Decisions that differ from this one in numbers or rows: for asking what would be if.</summary>
public sealed partial class DecisionMatrix
{
    /// <summary>The same decision with other numbers for one alternative.</summary>
    /// <param name="alternative">From 0.</param>
    /// <param name="numbers">One for each criterion; finite.</param>
    internal DecisionMatrix WithRow(int alternative, ReadOnlySpan<double> numbers)
    {
        var columns = (double[])_columns.Clone();
        for (var criterion = 0; criterion < numbers.Length; criterion++)
        {
            columns[(criterion * AlternativeCount) + alternative] = numbers[criterion];
        }

        return WithNumbers(columns);
    }

    /// <summary>The same headings over other numbers, finite and column by column; not copied.</summary>
    internal DecisionMatrix WithNumbers(double[] columns) =>
        new((Sequence<string>)Alternatives, (Sequence<Criterion>)Criteria, Weights, columns);

    /// <summary>Some of the rows, in an order of choice; one that stands twice gets a name of its own.</summary>
    internal DecisionMatrix Rows(int[] rows)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var chosen = Array.ConvertAll(rows, row =>
        {
            var name = Alternatives[row];
            while (!names.Add(name))
            {
                name += " (copy)";
            }

            return name;
        });
        var columns = new double[rows.Length * CriterionCount];
        for (var place = 0; place < columns.Length; place++)
        {
            columns[place] = Column(place / rows.Length)[rows[place % rows.Length]];
        }

        return new(Sequence.Wrap(chosen), (Sequence<Criterion>)Criteria, Weights, columns);
    }
}
