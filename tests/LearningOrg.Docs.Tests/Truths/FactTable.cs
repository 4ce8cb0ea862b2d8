namespace LearningOrg.Docs.Tests.Truths;

/// <summary>Facts that live in the code, as a table of Markdown.</summary>
internal static class FactTable
{
    private static readonly Dictionary<string, Func<IReadOnlyList<string>>> All = new(StringComparer.Ordinal)
    {
        ["change-evidence"] = ChangeTables.Evidence,
        ["change-gates"] = ChangeTables.Gates,
        ["change-steps"] = ChangeTables.Steps,
        ["evidence-models"] = EvidenceTable.Make,
        ["improvement-sources"] = RegisterTables.Sources,
        ["improvement-stages"] = RegisterTables.Stages,
        ["improvement-steps"] = RegisterTables.Steps,
        ["incident-columns"] = MiningTables.Columns,
        ["incident-measures"] = MiningTables.Measures,
        ["incident-policy"] = MiningTables.DefaultPolicy,
        ["knowledge-modes"] = KnowledgeMapTables.Modes,
        ["knowledge-steps"] = KnowledgeMapTables.Steps,
        ["policy-criterion"] = PolicyTables.CriterionMembers,
        ["policy-file"] = PolicyTables.FileMembers,
        ["policy-models"] = PolicyTables.Models,
        ["policy-settings"] = PolicyTables.Settings,
        ["ranking-laws"] = LawsTable.Make,
        ["real-data"] = RealDataTable.Make,
        ["topic-proficiencies"] = KnowledgeMapTables.Proficiencies,
        ["transfer-techniques"] = KnowledgeMapTables.Techniques,
    };

    public static IReadOnlyList<string> Of(string name) => All.TryGetValue(name, out var make)
        ? make()
        : throw new InvalidDataException($"There is no table '{name}'. There are {string.Join(", ", All.Keys)}.");

    /// <summary>The lines of a table.</summary>
    public static IReadOnlyList<string> Lines(string[] header, IEnumerable<string[]> rows) =>
        [Line(header), Line([.. header.Select(_ => "---")]).Replace(" ", string.Empty, StringComparison.Ordinal), .. rows.Select(Line)];

    private static string Line(string[] cells) => $"| {string.Join(" | ", cells)} |";
}
