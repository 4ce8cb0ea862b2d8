using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LearningOrg.Core.Analyzers.Suppressors;

/// <summary>Takes back a warning of the compiler about a switch expression that answers every case of a closed type, none of them under a condition.</summary>
public abstract class CompleteSwitchSuppressor(SuppressionDescriptor suppression) : DiagnosticSuppressor
{
    public sealed override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [suppression];

    public sealed override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (KnownSymbols.Of(context.Compilation) is not { } known)
        {
            return;
        }

        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree && IsComplete(tree, diagnostic, known, context))
            {
                context.ReportSuppression(Suppression.Create(SupportedSuppressions[0], diagnostic));
            }
        }
    }

    private static bool IsComplete(SyntaxTree tree, Diagnostic diagnostic, KnownSymbols known, SuppressionAnalysisContext context)
    {
        var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var model = context.GetSemanticModel(tree);
        return node.FirstAncestorOrSelf<SwitchExpressionSyntax>() is { } @switch &&
            model.GetOperation(@switch, context.CancellationToken) is { } operation &&
            SwitchCoverage.Of(operation, known, context.Compilation) is { IsComplete: true } coverage &&
            (coverage.TakesNull || !model.GetTypeInfo(@switch.GoverningExpression, context.CancellationToken).MayBeNull());
    }
}
