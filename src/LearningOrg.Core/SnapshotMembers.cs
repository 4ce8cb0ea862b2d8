namespace LearningOrg.Core;

/// <summary>The optional members of a record that holds several kinds, and the check that each kind has its own and no other.</summary>
internal sealed class SnapshotMembers<T>(string what, IReadOnlyList<(string Name, Func<T, object?> Of)> members)
{
    public void Check(T snapshot, string kind, IReadOnlyList<string> required, IReadOnlyList<string> optional, string prefix)
    {
        foreach (var (name, of) in members)
        {
            var isThere = of(snapshot) is not null;
            if (!isThere && required.Contains(name))
            {
                throw new ArgumentException($"{prefix}{name} is missing. {Allowed(kind, required, optional)}", prefix + name);
            }

            if (isThere && !required.Contains(name) && !optional.Contains(name))
            {
                throw new ArgumentException(
                    $"{prefix}{name} does not belong to {what} of the kind '{kind}'. {Allowed(kind, required, optional)}", prefix + name);
            }
        }
    }

    private string Allowed(string kind, IReadOnlyList<string> required, IReadOnlyList<string> optional)
    {
        var must = required.Count == 0
            ? $"For {what} of the kind '{kind}' nothing more is needed"
            : $"For {what} of the kind '{kind}' give {Text.List(required)}";
        return optional.Count == 0 ? $"{must}." : $"{must}; {Text.List(optional)} may be given.";
    }
}
