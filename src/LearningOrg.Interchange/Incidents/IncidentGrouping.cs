using Ardalis.GuardClauses;

namespace LearningOrg.Interchange.Incidents;

/// <summary>Which column of an export says what an incident is mined under.</summary>
/// <remarks>One of the four declared here; equality is reference equality. Stored by its <see cref="Column"/>.</remarks>
public sealed class IncidentGrouping
{
    private IncidentGrouping(string column, string name)
    {
        Column = column;
        Name = name;
    }

    /// <summary>By <c>subcategory</c>: what broke. The default.</summary>
    public static IncidentGrouping Subcategory { get; } = new("subcategory", "Subcategory");

    /// <summary>By <c>category</c>: what broke, more broadly.</summary>
    public static IncidentGrouping Category { get; } = new("category", "Category");

    /// <summary>By <c>assignment_group</c>: who mended it.</summary>
    public static IncidentGrouping AssignmentGroup { get; } = new("assignment_group", "Assignment group");

    /// <summary>By <c>cmdb_ci</c>: the configuration item that broke.</summary>
    public static IncidentGrouping ConfigurationItem { get; } = new("cmdb_ci", "Configuration item");

    /// <summary>The four, in the order of declaration.</summary>
    public static IReadOnlyList<IncidentGrouping> All { get; } = [Subcategory, Category, AssignmentGroup, ConfigurationItem];

    /// <summary>The column, which also is the code to store.</summary>
    public string Column { get; }

    /// <summary>The name people read.</summary>
    public string Name { get; }

    /// <summary>The member with a column.</summary>
    /// <param name="column">One of <c>subcategory</c>, <c>category</c>, <c>assignment_group</c> and <c>cmdb_ci</c>.</param>
    /// <exception cref="ArgumentException">There is none; the message lists the four.</exception>
    public static IncidentGrouping FromColumn(string column)
    {
        Guard.Against.Null(column);
        foreach (var grouping in All)
        {
            if (string.Equals(grouping.Column, column, StringComparison.Ordinal))
            {
                return grouping;
            }
        }

        throw new ArgumentException(
            $"'{column}' is not a column to group by. Allowed: {string.Join(", ", All.Select(grouping => grouping.Column))}.",
            nameof(column));
    }

    /// <summary>The name people read.</summary>
    public override string ToString() => Name;
}
