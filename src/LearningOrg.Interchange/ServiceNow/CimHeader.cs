namespace LearningOrg.Interchange.ServiceNow;

/// <summary>What the header of a CSV file calls the fields.</summary>
public enum CimHeader
{
    /// <summary>The columns: <c>short_description</c>.</summary>
    FieldNames,

    /// <summary>What the form calls them: <c>Short description</c>.</summary>
    Labels,
}
