// Caches and parsers over bare unions.
using System.Diagnostics.CodeAnalysis;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using OneOf;
using OneOf.Types;

namespace Parsing;

public sealed class Cache
{
    private readonly Dictionary<string, OneOf<string, NotFound>> _known = [];

    private OneOf<string, NotFound> _last = default; // LO1004

    public OneOf<string, NotFound> Find(string key)
    {
        if (_known.TryGetValue(key, out var found))
        {
            return _last = found;
        }

        return new OneOf<string, NotFound>(); // LO1004
    }

    public bool TryFind(string key, out OneOf<string, NotFound> found)
    {
        if (key.Length == 0)
        {
            found = default; // no LO1004: beside false
            return false;
        }

        return _known.TryGetValue(key, out found);
    }

    public bool IsSet => !_last.Equals(default); // no LO1004: compared, as an object

    public OneOf<NotFound, string> Other() => default; // no LO1004: a case that is a value is a value

    public ImprovementOutcome? None() => default; // no LO1004: a class, and null

    public IEnumerable<OneOf<string, NotFound>> All() => _known.Count == 0 ? [default] : _known.Values; // LO1004
}
