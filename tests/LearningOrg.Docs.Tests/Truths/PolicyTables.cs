using LearningOrg.Core.Prioritization.Policies;

namespace LearningOrg.Docs.Tests.Truths;

/// <summary>The models that a policy can apply.</summary>
internal static class PolicyTables
{
    public static IReadOnlyList<string> Models() => FactTable.Lines(
        ["`model`", "criteria, with unit and permitted numbers", "settings"],
        PolicyModel.All.Select(model => new[] { $"`{model.Code}`", Criteria(model), Settings(model) }));

    public static IReadOnlyList<string> Settings() => FactTable.Lines(
        ["setting", "of", "without it, one point of score is", "with it set to `X`"],
        from model in PolicyModel.All
        from setting in model.Settings
        select new[] { $"`{setting}`", model.Name, UnitOf(model, []), UnitOf(model, new Dictionary<string, string> { [setting] = "X" }) });

    private static string Criteria(PolicyModel model) => PolicyTemplates.For(model) is { } template
        ? string.Join("; ", template.Bind<object>((_, _) => null).Formula.Inputs
            .OrderBy(input => model.Roles.ToList().IndexOf(input.Name))
            .Select(input => $"{input.Name} ({input.Unit}: {input.Permitted})"))
        : "any, each with direction, range and weight";

    private static string Settings(PolicyModel model) =>
        model.Settings.Count == 0 ? "none" : string.Join(", ", model.Settings.Select(setting => $"`{setting}`"));

    private static string UnitOf(PolicyModel model, Dictionary<string, string> settings) => PrioritizationPolicy
        .Of("P", "1", model, model.Roles.Select(role => new PolicyCriterion(role, role)), settings)
        .Match(policy => policy.Bind<object>((_, _) => null).Formula.Model.Unit, refusal => throw new InvalidOperationException(refusal.Message));
}
