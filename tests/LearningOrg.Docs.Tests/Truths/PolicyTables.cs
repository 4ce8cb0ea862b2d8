using System.Text;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Interchange.Policies;

namespace LearningOrg.Docs.Tests.Truths;

/// <summary>The models that a policy can apply.</summary>
internal static class PolicyTables
{
    private static readonly Dictionary<string, string> OfTheFile = new(StringComparer.Ordinal)
    {
        ["schemaVersion"] = "1",
        ["name"] = "what its rankings are called by; not blank",
        ["version"] = "change it whenever a weight, a range or a criterion changes: scores of two versions do not compare",
        ["description"] = "optional: what it is for and who decided it",
        ["model"] = "one of the models below",
        ["settings"] = "optional: a list of `name` and `value`, for the models that have settings",
        ["criteria"] = "a list, in the order of explanations",
    };

    private static readonly Dictionary<string, string> OfACriterion = new(StringComparer.Ordinal)
    {
        ["name"] = "what is measured; in a model with fixed criteria, the name of the criterion",
        ["input"] = "what the number is read from: a column, an input of a register, a measure of incidents",
        ["description"] = "optional: why this criterion, range and weight",
        ["unit"] = "weighted scoring, optional: what one of it is; `points` by default",
        ["direction"] = "weighted scoring: `more` or `less` is better",
        ["scale"] = "optional: `ratio` (the default), `interval` or `ordinal`",
        ["range"] = "weighted scoring: `from` the smaller `to` the larger number, whichever is the better",
        ["points"] = "weighted scoring, optional: `at` and `value` of points over the range, instead of a straight line",
        ["labels"] = "optional: `label` and `number`, lowest first, each number larger than the one before",
        ["weight"] = "weighted scoring: 0 to 1; all weights sum to 1",
    };

    public static IReadOnlyList<string> FileMembers() => Members("""{ "surprise": 1 }""", OfTheFile);

    public static IReadOnlyList<string> CriterionMembers() => Members("""{ "criteria": [ { "surprise": 1 } ] }""", OfACriterion);

    public static IReadOnlyList<string> Models() => FactTable.Lines(
        ["`model`", "criteria, with unit and permitted numbers", "settings"],
        PolicyModel.All.Select(model => new[] { $"`{model.Code}`", Criteria(model), Settings(model) }));

    public static IReadOnlyList<string> Settings() => FactTable.Lines(
        ["setting", "of", "without it, one point of score is", "with it set to `X`"],
        from model in PolicyModel.All
        from setting in model.Settings
        select new[] { $"`{setting}`", model.Name, UnitOf(model, []), UnitOf(model, new Dictionary<string, string> { [setting] = "X" }) });

    /// <summary>The reader itself says which members there are, where it finds one that is none.</summary>
    private static IReadOnlyList<string> Members(string json, Dictionary<string, string> meanings)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        _ = PolicyJson.Read(stream, "policy.json").TryAccept(out _, out var refusal);
        const string before = "or use one of ";
        var message = refusal!.Message;
        var members = message[(message.IndexOf(before, StringComparison.Ordinal) + before.Length)..].TrimEnd('.').Split(", ");
        return members.Order().SequenceEqual(meanings.Keys.Order())
            ? FactTable.Lines(["member", "what it says"], members.Select(member => new[] { $"`{member}`", meanings[member] }))
            : throw new InvalidOperationException(
                $"The reader knows {string.Join(", ", members)}, and the table {string.Join(", ", meanings.Keys)}.");
    }

    private static string Criteria(PolicyModel model) => PolicyTemplates.For(model) is { } template
        ? string.Join("; ", template.Bind<object>((_, _) => null).Formula.Inputs
            .OrderBy(input => model.Roles.ToList().IndexOf(input.Name))
            .Select(input => $"{input.Name} ({input.Unit}: {input.Permitted})"))
        : "any, each with direction, range and weight";

    private static string Settings(PolicyModel model) =>
        model.Settings.Count == 0 ? "none" : string.Join(", ", model.Settings.Select(setting => $"`{setting}`"));

    private static string UnitOf(PolicyModel model, Dictionary<string, string> settings) => PrioritizationPolicy
        .Of("P", "1", model, model.Roles.Select(role => new PolicyCriterion(role, role)), settings)
        .Match(policy => policy, refusal => throw new InvalidOperationException(refusal.Message))
        .Bind<object>((_, _) => null).Formula.Model.Unit;
}
