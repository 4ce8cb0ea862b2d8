using System.Collections.Immutable;
using System.Composition;
using LearningOrg.Core.Analyzers;
using LearningOrg.Core.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>Turns <c>DateTimeOffset.UtcNow</c> into <c>clock.GetUtcNow()</c>, where exactly one TimeProvider is in scope.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LO3001ClockAsArgumentFix)), Shared]
public sealed class LO3001ClockAsArgumentFix() : LearningOrgFix(LO3001ClockAsArgument.Id)
{
    public const string Clock = "LO3001.Clock";

    private protected override ImmutableArray<Remedy> Remedies { get; } = [Replacement.By("Take the time from the TimeProvider", Clock, Write)];

    private static ExpressionSyntax? Write(ExpressionSyntax original, ExpressionSyntax current, Source source)
    {
        if (source.Model.GetSymbolInfo(original, source.Cancellation).Symbol is not IPropertySymbol { Name: "UtcNow", ContainingType.Name: "DateTimeOffset" } ||
            source.Model.Compilation.GetBestTypeByMetadataName("System.TimeProvider") is not { } provider)
        {
            return null;
        }

        var isStatic = source.Model.GetEnclosingSymbol(original.SpanStart, source.Cancellation) is { IsStatic: true };
        ISymbol? clock = null;
        foreach (var symbol in source.Model.LookupSymbols(original.SpanStart))
        {
            var type = symbol switch
            {
                ILocalSymbol local => local.Type,
                IParameterSymbol parameter => parameter.Type,
                IFieldSymbol { AssociatedSymbol: null } field => field.Type,
                IPropertySymbol property => property.Type,
                _ => null,
            };
            if (type.IsOrDerivesFrom(provider) && IsThere(symbol, type!) &&
                (!isStatic || symbol.IsStatic || symbol is ILocalSymbol or IParameterSymbol))
            {
                if (clock is not null || symbol is ILocalSymbol && symbol.Locations[0].SourceSpan.Start > original.SpanStart)
                {
                    return null;
                }

                clock = symbol;
            }
        }

        return clock is null ? null : InvocationExpression(
            MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression, NamedCases.Name(clock.Name), IdentifierName("GetUtcNow")));
    }

    // A local with `var` is always annotated; what it holds has been assigned before.
    private static bool IsThere(ISymbol symbol, ITypeSymbol type) =>
        symbol is ILocalSymbol || type.NullableAnnotation != NullableAnnotation.Annotated;
}
