using Ardalis.GuardClauses;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Prioritization.Policies;

namespace LearningOrg.Interchange.Registers;

/// <summary>A register as a policy can rank it: entries with the numbers they carry under names, read from JSON or from a
/// spreadsheet.</summary>
/// <remarks>
/// Names of inputs match whatever their case, and a space or a hyphen counts as an underscore: the column <c>Business Value</c> is the
/// input <c>business_value</c>. In a spreadsheet <c>Effort low</c> and <c>Effort high</c> are the ends of a range, and <c>Effort</c> beside
/// them the likely number. Immutable.
/// </remarks>
public sealed class RankableRegister
{
    private readonly IReadOnlyList<RankableRow> _rows;
    private readonly IReadOnlyList<RowProblem> _problems;
    private readonly HashSet<string> _keys;

    internal RankableRegister(
        string source, IReadOnlyList<string> inputs, IReadOnlyList<RankableRow> rows, IReadOnlyList<string> remarks, IReadOnlyList<RowProblem> problems)
    {
        _keys = new(inputs.Select(InputName.Key), StringComparer.Ordinal);
        Source = source;
        Inputs = inputs;
        Remarks = remarks;
        _rows = rows;
        _problems = problems;
    }

    /// <summary>The file, as the caller named it.</summary>
    public string Source { get; }

    /// <summary>The names that numbers are read under, as the file writes them.</summary>
    public IReadOnlyList<string> Inputs { get; }

    /// <summary>What a reader of the ranking should know about how the file was read, as sentences.</summary>
    public IReadOnlyList<string> Remarks { get; }

    /// <summary>How many entries there are.</summary>
    public int Count => _rows.Count;

    /// <summary>Reads a register from a file: JSON by its ending <c>.json</c>, otherwise CSV with a header and one row per entry.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The register; or why the file cannot be read.</returns>
    public static RankableRegisterOutcome Read(string path)
    {
        Guard.Against.NullOrEmpty(path);
        return InputFile.Read<RankableRegisterOutcome>(path, stream => Read(stream, path), refusal => refusal);
    }

    /// <summary>Reads a register from a stream: JSON where the name ends in <c>.json</c>, otherwise CSV.</summary>
    /// <param name="stream">From where it stands; readable and seekable; left open.</param>
    /// <param name="name">What to call it in refusals.</param>
    /// <returns>The register; or why it cannot be read.</returns>
    /// <exception cref="ArgumentException">The stream cannot be read or cannot seek.</exception>
    public static RankableRegisterOutcome Read(Stream stream, string name)
    {
        Guard.Against.Null(stream);
        Guard.Against.NullOrWhiteSpace(name);
        if (!stream.CanSeek || !stream.CanRead)
        {
            throw new ArgumentException($"{nameof(stream)} must be readable and seekable, because it is read twice.", nameof(stream));
        }

        return InputFile.Guarded<RankableRegisterOutcome>(name, Open, refusal => refusal);

        RankableRegisterOutcome Open() => name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? RegisterJson.Read(stream, name).Match<RankableRegisterOutcome>(register => Of(register, name), refusal => refusal)
            : RegisterSheet.Read(stream, name);
    }

    /// <summary>The entries of a register that are open. Closed ones are done or decided, and are left out.</summary>
    /// <param name="register">The register.</param>
    /// <param name="source">What to call it.</param>
    public static RankableRegister Of(ContinualImprovementRegister register, string source)
    {
        Guard.Against.Null(register);
        Guard.Against.NullOrWhiteSpace(source);
        var problems = new List<RowProblem>();
        var open = register.Where(entry => entry.Stage.IsOpen).ToArray();
        var rows = open
            .Select((entry, index) => new RankableRow(index + 1, entry.Id.Value, entry.Title, CellsOf(entry, index + 1, problems))).ToArray();
        var left = register.Count - open.Length;
        return new(
            source,
            [.. open.SelectMany(entry => entry.Inputs).GroupBy(input => InputName.Key(input.Name)).Select(inputs => inputs.First().Name)],
            rows,
            left == 0 ? [] : [FormattableString.Invariant($"Closed entries, which are left out: {left}.")],
            problems);
    }

    /// <summary>Whether any entry can have a number under a name.</summary>
    /// <param name="input">The name of an input.</param>
    public bool Has(string input) => InputName.Key(input) is var key
        && (_keys.Contains(key) || (_keys.Contains(RangeColumns.Low(key)) && _keys.Contains(RangeColumns.High(key))));

    /// <summary>The entries with the numbers that a policy asks for.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>The entries; or which inputs of the policy the register does not have at all.</returns>
    public RankableEntriesOutcome For(PrioritizationPolicy policy)
    {
        Guard.Against.Null(policy);
        var absent = policy.Criteria.Where(criterion => !Has(criterion.Input)).Select(criterion => criterion.Input).ToArray();
        if (absent.Length > 0)
        {
            var has = Inputs.Count == 0 ? "no inputs" : string.Join(", ", Inputs);
            return new UnreadableFile(
                Source,
                null,
                $"the policy '{policy.Name}' reads {string.Join(", ", absent)}, which the register does not have; it has {has}",
                "Add what is missing, or name another policy.");
        }

        var problems = new List<RowProblem>(_problems);
        var entries = _rows.Select(row => row.For(policy, problems)).ToArray();
        return new RankableEntries(entries, problems);
    }

    /// <summary>As <c>register.csv: 12 entries</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Source}: {Count} {(Count == 1 ? "entry" : "entries")}");

    private static Dictionary<string, RankableCell> CellsOf(Improvement entry, int row, List<RowProblem> problems)
    {
        var cells = new Dictionary<string, RankableCell>(StringComparer.Ordinal);
        foreach (var input in entry.Inputs)
        {
            var key = InputName.Key(input.Name);
            if (cells.ContainsKey(key))
            {
                // Names that a register tells apart, and a policy does not.
                problems.Add(new(row, input.Name, null, $"{entry.Id} has two inputs that are read as {key}; the first counts"));
            }
            else
            {
                cells.Add(key, new(input.Estimate, null));
            }
        }

        return cells;
    }
}
