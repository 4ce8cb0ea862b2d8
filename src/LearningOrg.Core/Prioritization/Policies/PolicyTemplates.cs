namespace LearningOrg.Core.Prioritization.Policies;

/// <summary>A ready policy for each model with fixed roles, which reads each role under its own name: <c>Business value</c> from
/// <c>business_value</c>.</summary>
public static class PolicyTemplates
{
    /// <summary>One for each model with fixed roles, in the order of <see cref="PolicyModel.All"/>. Weighted scoring has none: its criteria
    /// are yours.</summary>
    public static IReadOnlyList<PrioritizationPolicy> All { get; } =
        Sequence.Of(PolicyModel.All.Where(model => model.Roles.Count > 0).Select(Make));

    /// <summary>The ready policy of a model; <c>null</c> for weighted scoring.</summary>
    /// <param name="model">The model.</param>
    public static PrioritizationPolicy? For(PolicyModel model) => All.FirstOrDefault(policy => policy.Model == model);

    private static PrioritizationPolicy Make(PolicyModel model)
    {
        var bare = Make(model, _ => null);
        var inputs = bare.Bind<object>((_, _) => null).Formula.Inputs;
        return Make(model, role => inputs.Where(input => input.Name == role).Select(input => $"{input.Unit}; {input.Permitted}").Single());
    }

    private static PrioritizationPolicy Make(PolicyModel model, Func<string, string?> describe) => PrioritizationPolicy.Of(
        $"Default {model.Name}",
        "1.0",
        model,
        model.Roles.Select(role => new PolicyCriterion(role, role.ToLowerInvariant().Replace(' ', '_')) { Description = describe(role) }),
        description: $"Reads the inputs of {model.Name} under their own names.")
        .Match(policy => policy, refusal => throw new InvalidOperationException(refusal.Message));
}
