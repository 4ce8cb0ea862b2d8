namespace LearningOrg.Interchange.Incidents;

/// <summary>What one row of an export stands for.</summary>
public enum IncidentShape
{
    /// <summary>An incident, as it was when it was exported.</summary>
    OneRowPerIncident,

    /// <summary>
    /// One change of an incident. The last row of a number counts; reopenings and reassignments are the most that any of its rows tells.
    /// </summary>
    AuditLog,
}
