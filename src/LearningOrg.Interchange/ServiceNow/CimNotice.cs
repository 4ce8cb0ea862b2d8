namespace LearningOrg.Interchange.ServiceNow;

/// <summary>Something in one record that has no place on the other side, or was taken over as something else than it said.</summary>
/// <param name="Number">The number of the record; <c>record 3</c> where it has none.</param>
/// <param name="Field">The field: on the way in the column, on the way out what the entry calls it.</param>
/// <param name="Value">What stood there, cut to a printable line; <c>null</c> where nothing did.</param>
/// <param name="Reason">What became of it, why, and what is allowed.</param>
public sealed record CimNotice(string Number, string Field, string? Value, string Reason)
{
    /// <summary>As <c>CIM0001001, state 'Closed': it claims …</c>.</summary>
    public override string ToString() => $"{Number}, {Field}{(Value is null ? null : $" '{Value}'")}: {Reason}";
}
