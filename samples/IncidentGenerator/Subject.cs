namespace LearningOrg.Samples;

/// <summary>What a kind of incident is like in the made-up organization.</summary>
/// <param name="Category">The broader kind.</param>
/// <param name="Subcategory">The kind.</param>
/// <param name="Incidents">How many there are in the half year.</param>
/// <param name="Hours">In how many working hours half of them are resolved.</param>
/// <param name="Spread">How far the hours vary: the standard deviation of their logarithm.</param>
/// <param name="Reassignments">How often one goes from group to group on average.</param>
/// <param name="Reopened">How many of a hundred are opened again.</param>
/// <param name="Impact">How likely impact 1, 2 and 3 are, in per cent.</param>
/// <param name="Urgency">How likely urgency 1, 2 and 3 are, in per cent.</param>
/// <param name="AtNight">How many of a hundred a monitor reports at night.</param>
/// <param name="Group">Who resolves them.</param>
/// <param name="SecondGroup">To whom they go when the first group does not know either.</param>
/// <param name="Items">The configuration items that break.</param>
internal sealed record Subject(
    string Category,
    string Subcategory,
    int Incidents,
    double Hours,
    double Spread,
    double Reassignments,
    double Reopened,
    int[] Impact,
    int[] Urgency,
    int AtNight,
    string Group,
    string SecondGroup,
    string[] Items);
