using System.Collections.Immutable;
using System.Composition;
using LearningOrg.Core.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>Takes the outcome with TryAccept and throws its refusal or, where that is meant, discards it with <c>_ =</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LO1002DiscardedOutcomeFix)), Shared]
public sealed class LO1002DiscardedOutcomeFix : CodeFixProvider
{
    public const string Take = "LO1002.Take";
    public const string Discard = "LO1002.Discard";

    private const string TakeTitle = "Take the outcome with TryAccept";
    private const string DiscardTitle = "Discard the outcome on purpose";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LO1002DiscardedOutcome.Id];

    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create((context, document, diagnostics) =>
        Fix(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken)!);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model ||
            await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        if (TakenOutcome.Find(root, context.Span, model, context.CancellationToken) is not null)
        {
            context.RegisterCodeFix(Action(TakeTitle, Take), context.Diagnostics);
        }

        if (DeliberateDiscard.Find(root, context.Span, model) is not null)
        {
            // In a group, for a group has no key: `dotnet format` applies everywhere the first action it meets, never to be this one.
            context.RegisterCodeFix(
                CodeAction.Create(DiscardTitle, [Action(DiscardTitle, Discard)], isInlinable: true),
                context.Diagnostics);
        }

        CodeAction Action(string title, string key) =>
            CodeAction.Create(title, cancellation => Fix(context.Document, context.Diagnostics, key, cancellation), key);
    }

    private static async Task<Document> Fix(
        Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model ||
            await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
        {
            return document;
        }

        var places = diagnostics.Select(diagnostic => diagnostic.Location.SourceSpan).OrderBy(place => place.Start);
        return document.WithSyntaxRoot(key == Discard
            ? DeliberateDiscard.Apply(root, places, model)
            : TakenOutcome.Apply(root, places, model, cancellation));
    }
}
