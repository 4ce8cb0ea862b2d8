using System.Diagnostics.CodeAnalysis;
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using OneOf;

namespace Subjects;

/// <summary>A named union as clients declare it, written as the library's own.</summary>
[MustUse]
public sealed class ImprovementOutcome : OneOfBase<Accepted<Improvement, string>, NotPermitted>
{
    public ImprovementOutcome(Accepted<Improvement, string> accepted)
        : base(accepted)
    {
    }

    public ImprovementOutcome(NotPermitted refusal)
        : base(refusal)
    {
    }

    public bool TryAccept([NotNullWhen(true)] out Improvement? now, [NotNullWhen(false)] out Refusal? refusal)
    {
        now = IsT0 ? AsT0.Now : null;
        refusal = IsT0 ? null : AsT1;
        return IsT0;
    }
}
