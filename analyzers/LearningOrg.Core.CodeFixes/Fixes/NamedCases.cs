using LearningOrg.Core.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>The cases of a closed type that a switch does not name, as patterns to write there.</summary>
/// <param name="Switch">The statement or expression.</param>
/// <param name="Missing">One pattern a case.</param>
/// <param name="NamesNull">Whether null has an answer of its own already.</param>
internal sealed record NamedCases(SyntaxNode Switch, IReadOnlyList<PatternSyntax> Missing, bool NamesNull)
{
    /// <summary>What a switch at a place misses, or null where a case has no name to write.</summary>
    public static NamedCases? Find(Source source, TextSpan place)
    {
        var node = source.Root.FindNode(place, getInnermostNodeForTie: true);
        var @switch = node.FirstAncestorOrSelf<SyntaxNode>(ancestor => ancestor is SwitchStatementSyntax or SwitchExpressionSyntax);
        if (@switch is null || KnownSymbols.Of(source.Model.Compilation) is not { } known ||
            source.Model.GetOperation(@switch, source.Cancellation) is not { } operation ||
            SwitchCoverage.Of(operation, known, source.Model.Compilation) is not { } coverage)
        {
            return null;
        }

        var missing = new List<PatternSyntax>();
        foreach (var @case in coverage.Missing())
        {
            if (@case is INamedTypeSymbol { IsGenericType: true })
            {
                return null;
            }

            missing.Add(PatternOf(@case, source.Model, @switch));
        }

        return missing.Count == 0 ? null : new(@switch, missing, coverage.TakesNull);
    }

    public static ExpressionSyntax NotImplemented() => ObjectCreationExpression(
        ParseTypeName("global::System.NotImplementedException").WithAdditionalAnnotations(Simplifier.Annotation), ArgumentList(), initializer: null);

    public static bool IsAtLeast(LanguageVersion version, SyntaxNode node) =>
        ((CSharpParseOptions)node.SyntaxTree.Options).LanguageVersion >= version;

    /// <summary>A name as it must be written: with <c>@</c> where it is a keyword.</summary>
    public static SimpleNameSyntax Name(string name) =>
        (SimpleNameSyntax)ParseName(SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : $"@{name}");

    private static PatternSyntax PatternOf(ISymbol @case, SemanticModel model, SyntaxNode near)
    {
        if (@case is IFieldSymbol member)
        {
            return ConstantPattern(MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression,
                ParseName(member.ContainingType.ToMinimalDisplayString(model, near.SpanStart)),
                Name(member.Name)));
        }

        var name = ParseName(((ITypeSymbol)@case).ToMinimalDisplayString(model, NullableFlowState.NotNull, near.SpanStart));
        return IsAtLeast(LanguageVersion.CSharp9, near)
            ? ConstantPattern(name)
            : DeclarationPattern(name, DiscardDesignation());
    }
}
