using System.Collections.Immutable;
using System.Composition;
using LearningOrg.Core.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>Assigns the result back to the variable it came from or, where that is meant, discards it with <c>_ =</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LO1001DiscardedUpdateFix)), Shared]
public sealed class LO1001DiscardedUpdateFix() : LearningOrgFix(LO1001DiscardedUpdate.Id)
{
    public const string Assign = "LO1001.Assign";
    public const string Discard = "LO1001.Discard";

    private protected override ImmutableArray<Remedy> Remedies { get; } =
    [
        new(
            "Assign the result back",
            Assign,
            (source, place) => AssignedBack.Find(source, place) is not null,
            AssignedBack.Apply),
        DeliberateDiscard.As("Discard the result on purpose", Discard),
    ];
}
