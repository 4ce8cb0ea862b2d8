using System.Collections.Immutable;
using System.Composition;
using LearningOrg.Core.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>Turns <c>x.Approve();</c> into <c>if (!x.Approve().TryAccept(out var now, out var refusal)) { throw … }</c>.</summary>
/// <remarks>
/// The refusal is thrown, so that the fixed code cannot overlook it; whoever meets it in ordinary work replaces the throw. This is the only fix of LO1002
/// that can be applied to many places at once, and so the one that <c>dotnet format</c> applies.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LO1002TakeOutcomeFix)), Shared]
public sealed class LO1002TakeOutcomeFix : CodeFixProvider
{
    public const string Key = "LO1002.TryAccept";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LO1002DiscardedOutcome.Id];

    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(async (context, document, diagnostics) => await Fix(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        if (await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is { } model &&
            await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root &&
            DiscardedOutcomeStatement.Find(root, context.Diagnostics[0], model, context.CancellationToken) is not null)
        {
            context.RegisterCodeFix(
                CodeAction.Create("Take the outcome with TryAccept", cancellation => Fix(document, context.Diagnostics, cancellation), Key),
                context.Diagnostics);
        }
    }

    private static async Task<Document> Fix(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model ||
            await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
        {
            return document;
        }

        // Names are given in the order of the text; the statements may stand inside one another, and are rewritten from the inside out.
        var names = new FreshNames();
        var found = new Dictionary<ExpressionStatementSyntax, (string Now, string Refusal)>();
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (DiscardedOutcomeStatement.Find(root, diagnostic, model, cancellation) is { } statement)
            {
                found[statement] = (names.Take("now", statement), names.Take("refusal", statement));
            }
        }

        return document.WithSyntaxRoot(root.ReplaceNodes(found.Keys, (original, current) =>
            DiscardedOutcomeStatement.Rewrite(current, found[original].Now, found[original].Refusal, mayStandAlone: original.Parent is
                BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax)));
    }
}
