using Ardalis.GuardClauses;

namespace LearningOrg.Core.Prioritization.Policies;

/// <summary>How an organization prioritizes, written down: the model, the criteria with their ranges and weights, a name and a
/// version.</summary>
/// <remarks>
/// The auditor's record of how a ranking came to be. A policy is data and can be stored; <see cref="Bind"/> turns it into a scoring model
/// whose scores carry the policy's name and version, so scores of two policies, or of two versions of one, do not compare. Equal when all
/// of it is. Immutable.
/// </remarks>
public sealed class PrioritizationPolicy : IEquatable<PrioritizationPolicy>
{
    private readonly Sequence<PolicyCriterion> _criteria;
    private readonly Sequence<KeyValuePair<string, string>> _settings;

    private PrioritizationPolicy(
        string name, string version, PolicyModel model, Sequence<PolicyCriterion> criteria, Sequence<KeyValuePair<string, string>> settings, string description)
    {
        Name = name;
        Version = version;
        Model = model;
        _criteria = criteria;
        _settings = settings;
        Description = description;
    }

    /// <summary>The name that its rankings carry.</summary>
    public string Name { get; }

    /// <summary>The version that its rankings carry. Change it whenever a weight, a range or a criterion changes.</summary>
    public string Version { get; }

    /// <summary>What it is for and who decided it; empty where nobody said.</summary>
    public string Description { get; }

    /// <summary>The scoring model it applies.</summary>
    public PolicyModel Model { get; }

    /// <summary>The criteria, in order.</summary>
    public IReadOnlyList<PolicyCriterion> Criteria => _criteria;

    /// <summary>The settings of the model, by name.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Settings => _settings;

    /// <summary>Checks a policy and makes it.</summary>
    /// <param name="name">Not blank.</param>
    /// <param name="version">Not blank.</param>
    /// <param name="model">The scoring model.</param>
    /// <param name="criteria">What the model scores by.</param>
    /// <param name="settings">Settings of the model; see <see cref="PolicyModel.Settings"/>.</param>
    /// <param name="description">What it is for and who decided it.</param>
    /// <returns>The policy, or everything that is wrong with it.</returns>
    public static PolicyOutcome Of(
        string name,
        string version,
        PolicyModel model,
        IEnumerable<PolicyCriterion> criteria,
        IReadOnlyDictionary<string, string>? settings = null,
        string description = "")
    {
        Guard.Against.Null(name);
        Guard.Against.Null(version);
        Guard.Against.Null(model);
        Guard.Against.Null(description);
        var lines = Sequence.Of(Guard.Against.Null(criteria));
        var given = settings ?? new Dictionary<string, string>();
        var problems = PolicyCheck.Problems(name, version, model, given, lines);
        return problems.Count > 0
            ? new InvalidPolicy(name, problems)
            : new PrioritizationPolicy(
                name, version, model, lines, Sequence.Of(given.OrderBy(setting => setting.Key, StringComparer.Ordinal)), description);
    }

    /// <summary>The scoring model that the policy describes, reading the host's own objects.</summary>
    /// <param name="read">Reads the number of a criterion from an object, usually by <see cref="PolicyCriterion.Input"/>; <c>null</c> where
    /// it is not known.</param>
    /// <typeparam name="T">The host's type.</typeparam>
    public IScoringModel<T> Bind<T>(Func<T, PolicyCriterion, double?> read) => new PolicyBinding<T>(this, Guard.Against.Null(read));

    /// <inheritdoc/>
    public bool Equals(PrioritizationPolicy? other) => other is not null
        && (Name, Version, Description, Model).Equals((other.Name, other.Version, other.Description, other.Model))
        && _criteria.Equals(other._criteria)
        && _settings.Equals(other._settings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PrioritizationPolicy);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Version, Model, _criteria.Count);

    /// <summary>As <c>Incident opportunities 1.0 (weighted scoring)</c>.</summary>
    public override string ToString() => $"{Name} {Version} ({Model.Name})";
}
