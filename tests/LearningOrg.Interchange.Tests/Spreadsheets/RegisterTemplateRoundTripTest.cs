using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Snapshots;
using LearningOrg.Interchange.Csv;
using LearningOrg.Interchange.Spreadsheets;

namespace LearningOrg.Interchange.Tests.Spreadsheets;

[Properties(Arbitrary = [typeof(TemplateArbitraries)], MaxTest = 200)]
public class RegisterTemplateRoundTripTest
{
    private static readonly (string Name, Func<ImprovementSnapshot, object?> Of)[] Columns =
    [
        ("title", one => one.Title),
        ("source", one => one.Source),
        ("raised by", one => one.RaisedBy),
        ("raised at", one => one.RaisedAt),
        ("raised at", one => one.RaisedAt.Offset),
        ("description", one => one.Details?.Description),
        ("justification", one => one.Details?.Justification),
        ("expected outcome", one => one.Details?.ExpectedOutcome),
        ("source reference", one => one.Details?.SourceReference),
        ("service", one => one.Details?.Service),
        ("process", one => one.Details?.Process),
        ("category", one => one.Details?.Category),
        ("type", one => one.Details?.Type),
        ("size", one => one.Details?.Size),
        ("timescale", one => one.Details?.Timescale),
        ("owner", one => one.Owner),
        ("strategies", one => one.Details?.Strategies),
        ("tags", one => one.Details?.Tags),
        ("links", one => one.Details?.Links),
    ];

    [Property(DisplayName = "A register written as CSV is read back, up to what the writing names")]
    public Property Csv(ContinualImprovementRegister register) => Law(register, RegisterTemplate.WriteCsv);

    [Property(DisplayName = "A register written as a workbook is read back, up to what the writing names")]
    public Property Xlsx(ContinualImprovementRegister register) => Law(register, RegisterTemplate.WriteXlsx);

    [Property(DisplayName = "A workbook with any byte changed is read or refused, and never throws")]
    public bool Never_throws(ContinualImprovementRegister register, ushort place, byte value)
    {
        using var stream = new MemoryStream();
        RegisterTemplate.WriteXlsx(register, stream);
        var bytes = stream.ToArray();
        bytes[place % bytes.Length] = value;
        return Filled.Read(bytes).Value is not null;
    }

    private static Property Law(ContinualImprovementRegister register, Func<ContinualImprovementRegister, Stream, IReadOnlyList<RowProblem>> write)
    {
        using var stream = new MemoryStream();
        var losses = write(register, stream);
        stream.Position = 0;
        var outcome = RegisterTemplate.Read(stream, "register", Filled.Register);
        if (register.Count == 0)
        {
            return (outcome.Value is UnreadableFile).ToProperty();
        }

        var import = Filled.Accept(outcome);
        var unnamed = new List<string>();
        var written = register.Where(entry => !losses.Any(loss => loss.Reason.StartsWith($"{entry.Id} is left out", StringComparison.Ordinal))).ToArray();
        foreach (var (entry, row) in written.Select((entry, place) => (entry, place + 2)))
        {
            var (before, after) = (entry.ToSnapshot(), import.Register.Find(ImprovementId.Of(PlainText.Of(entry.Id.Value)))?.ToSnapshot());
            unnamed.AddRange(Columns
                .Where(column => after is null || !Equals(column.Of(before), column.Of(after)))
                .Where(column => !losses.Any(loss => loss.Row == row && loss.Column == column.Name))
                .Select(column => $"{entry.Id} {column.Name}"));
            if (after is null || !Equals(before.Details?.Inputs, after.Details?.Inputs))
            {
                var isNamed = losses.Any(loss => loss.Row == row && (loss.Reason.Contains("inputs") || loss.Reason.Contains("brackets")));
                unnamed.AddRange(isNamed ? [] : [$"{entry.Id} inputs"]);
            }
        }

        return (unnamed.Count == 0 && import.Register.Count == written.Length).Label(string.Join(", ", unnamed) + "\n" + string.Join("\n", losses));
    }
}
