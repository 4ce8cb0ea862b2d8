using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Interchange.Matrices;

namespace LearningOrg.Interchange.Tests.Matrices;

/// <summary>What was written is what is read, to the last bit.</summary>
public class DecisionMatrixFilePropertyTest
{
    private static readonly Gen<double> Number = ArbMap.Default.GeneratorFor<NormalFloat>().Select(number => number.Item);

    private static readonly Gen<Sheet> Sheets =
        from criteria in Gen.Choose(1, 5)
        from alternatives in Gen.Choose(1, 8)
        from delimiter in Gen.Elements(',', ';', '\t')
        from numbers in Gen.Frequency((9, Number.Select(number => (double?)number)), (1, Gen.Constant((double?)null))).ArrayOf(criteria * alternatives)
        select new Sheet(criteria, alternatives, delimiter, numbers);

    [Property]
    public Property A_matrix_is_read_as_it_was_written() => Prop.ForAll(Sheets.ToArbitrary(), sheet =>
    {
        var outcome = DecisionMatrixFile.Read(new MemoryStream([.. System.Text.Encoding.UTF8.GetBytes(sheet.Text)]), "table.csv");
        var complete = sheet.Rows.Where(row => row.All(number => number is not null)).ToArray();
        if (complete.Length == 0)
        {
            return outcome.Value is UnreadableFile;
        }

        if (!outcome.TryAccept(out var file, out _))
        {
            return false;
        }

        var matrix = file.ToMatrix();
        return file.Unranked.Count == sheet.Alternatives - complete.Length
            && matrix.CriterionCount == sheet.Criteria
            && complete.SelectMany((row, one) => row.Select((number, other) => matrix[one, other].Equals(number!.Value))).All(same => same);
    });

    /// <summary>A matrix as text; a missing number is an empty cell.</summary>
    public sealed record Sheet(int Criteria, int Alternatives, char Delimiter, double?[] Numbers)
    {
        public IEnumerable<double?[]> Rows => Numbers.Chunk(Criteria);

        public string Text => string.Concat(Rows
            .Select((row, place) => row.Select(number => number?.ToString("R", CultureInfo.InvariantCulture) ?? string.Empty).Prepend($"A{place}"))
            .Prepend(Enumerable.Range(0, Criteria).Select(place => $"C{place}").Prepend("Name"))
            .Select(cells => string.Join(Delimiter, cells) + "\r\n"));
    }
}
