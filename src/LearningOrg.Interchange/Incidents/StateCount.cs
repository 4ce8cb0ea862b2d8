using System.Globalization;

namespace LearningOrg.Interchange.Incidents;

/// <summary>How many incidents are in a state.</summary>
/// <param name="State">The state, as the file calls it.</param>
/// <param name="Incidents">How many; at least one.</param>
public sealed record StateCount(string State, int Incidents)
{
    /// <summary>As <c>Closed: 890</c>.</summary>
    public override string ToString() => $"{State}: {Incidents.ToString(CultureInfo.InvariantCulture)}";
}
