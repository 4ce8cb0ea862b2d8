using LearningOrg.Core.Annotations;

namespace Subjects;

/// <summary>A closed family of a client's own library: three cases, one of them in a family of its own.</summary>
[ClosedHierarchy]
public abstract class Finding;

public sealed class Confirmed(string by, int times) : Finding
{
    public string By { get; } = by;

    public void Deconstruct(out string who, out int often) => (who, often) = (By, times);
}

public abstract class Unproven : Finding;

public sealed class Refuted : Unproven;

public sealed class Unclear : Unproven;

/// <summary>A closed set without behaviour.</summary>
[ClosedHierarchy]
public enum Severity
{
    Low,
    High,

    /// <summary>Another name for <see cref="High"/>.</summary>
    Severe = High,
}

/// <summary>The mark is for derived types too, and this one has a case that only its own assembly can name.</summary>
[ClosedHierarchy]
public abstract class Secretive;

public sealed class Told : Secretive;

internal sealed class Untold : Secretive;
