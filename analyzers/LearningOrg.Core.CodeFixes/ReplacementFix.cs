using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LearningOrg.Core.CodeFixes;

/// <summary>A fix that writes another expression in the place of the reported one, alone or everywhere in a document.</summary>
/// <remarks>What it writes is decided before it is offered: where there is nothing right to write, there is no fix.</remarks>
public abstract class ReplacementFix(string ruleId, string title) : CodeFixProvider
{
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [ruleId];

    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create((context, document, diagnostics) =>
        Fix(document, diagnostics, context.CancellationToken)!);

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is { } model &&
            await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root &&
            root.FindNode(context.Span, getInnermostNodeForTie: true) is ExpressionSyntax expression &&
            Replace(expression, expression, model, context.CancellationToken) is not null)
        {
            context.RegisterCodeFix(
                CodeAction.Create(title, cancellation => Fix(context.Document, context.Diagnostics, cancellation), ruleId),
                context.Diagnostics);
        }
    }

    /// <summary>What to write, or null where nothing would be right.</summary>
    /// <param name="original">As it stands in the document, to ask the model about.</param>
    /// <param name="current">The same with whatever has been fixed within it.</param>
    /// <param name="model">The model of the document.</param>
    /// <param name="cancellation">Ends the search.</param>
    private protected abstract ExpressionSyntax? Replace(
        ExpressionSyntax original, ExpressionSyntax current, SemanticModel model, CancellationToken cancellation);

    private async Task<Document> Fix(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model ||
            await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
        {
            return document;
        }

        var places = diagnostics
            .Select(diagnostic => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true))
            .OfType<ExpressionSyntax>();
        return document.WithSyntaxRoot(root.ReplaceNodes(
            places, (original, current) => Replace(original, current, model, cancellation)?.WithTriviaFrom(current) ?? current));
    }
}
