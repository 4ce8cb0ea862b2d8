using System.Collections.Immutable;
using System.Composition;
using LearningOrg.Core.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>Turns <c>x.Approve();</c> into <c>_ = x.Approve();</c>: the outcome is discarded on purpose, and says so.</summary>
/// <remarks>A provider of its own because it must not fix all: that an outcome does not matter is decided place by place, never in bulk.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LO1002DiscardOutcomeFix)), Shared]
public sealed class LO1002DiscardOutcomeFix : CodeFixProvider
{
    public const string Key = "LO1002.Discard";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LO1002DiscardedOutcome.Id];

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is { } model &&
            await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root &&
            root.FindNode(context.Span, getInnermostNodeForTie: true) is ExpressionSyntax expression &&
            MeansDiscard(model, expression))
        {
            var discarded = AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, IdentifierName("_"), expression.WithoutTrivia())
                .WithTriviaFrom(expression).WithAdditionalAnnotations(Formatter.Annotation);
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Discard the outcome on purpose",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(expression, discarded))),
                    Key),
                context.Diagnostics);
        }
    }

    // `_` discards since C# 7, unless something in scope is called so.
    private static bool MeansDiscard(SemanticModel model, ExpressionSyntax expression) =>
        ((CSharpParseOptions)expression.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp7 &&
        model.LookupSymbols(expression.SpanStart, name: "_").IsEmpty;
}
