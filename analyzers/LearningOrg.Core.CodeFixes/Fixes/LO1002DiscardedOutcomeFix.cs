using System.Collections.Immutable;
using System.Composition;
using LearningOrg.Core.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>Takes the outcome with TryAccept and throws its refusal or, where that is meant, discards it with <c>_ =</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LO1002DiscardedOutcomeFix)), Shared]
public sealed class LO1002DiscardedOutcomeFix() : LearningOrgFix(LO1002DiscardedOutcome.Id)
{
    public const string Take = "LO1002.Take";
    public const string Discard = "LO1002.Discard";

    private protected override ImmutableArray<Remedy> Remedies { get; } =
    [
        new(
            "Take the outcome with TryAccept",
            Take,
            (source, place) => TakenOutcome.Find(source.Root, place, source.Model, source.Cancellation) is not null,
            (source, places) => TakenOutcome.Apply(source.Root, places, source.Model, source.Cancellation)),
        DeliberateDiscard.As("Discard the outcome on purpose", Discard),
    ];
}
