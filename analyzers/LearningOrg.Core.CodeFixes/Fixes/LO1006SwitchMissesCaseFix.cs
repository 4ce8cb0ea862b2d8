using System.Collections.Immutable;
using System.Composition;
using LearningOrg.Core.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>Adds the cases that a switch misses, each with an answer to be written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LO1006SwitchMissesCaseFix)), Shared]
public sealed class LO1006SwitchMissesCaseFix() : LearningOrgFix(LO1006SwitchMissesCase.Id)
{
    public const string Add = "LO1006.Add";

    private protected override ImmutableArray<Remedy> Remedies { get; } =
        [new("Add the missing cases", Add, (source, place) => NamedCases.Find(source, place) is not null, AddCases)];

    private static SyntaxNode AddCases(Source source, ImmutableArray<TextSpan> places)
    {
        var found = new Dictionary<SyntaxNode, NamedCases>();
        foreach (var place in places)
        {
            if (NamedCases.Find(source, place) is { } cases)
            {
                found[cases.Switch] = cases;
            }
        }

        return source.Root.ReplaceNodes(found.Keys, (original, current) => current is SwitchExpressionSyntax expression
            ? WithArms(expression, found[original].Missing)
            : WithSections((SwitchStatementSyntax)current, found[original].Missing));
    }

    private static SwitchStatementSyntax WithSections(SwitchStatementSyntax statement, IReadOnlyList<PatternSyntax> missing) =>
        statement.AddSections([.. missing.Select(pattern => SwitchSection(
            [LabelOf(pattern)], [ThrowStatement(NamedCases.NotImplemented())]).WithAdditionalAnnotations(Formatter.Annotation))]);

    internal static SwitchLabelSyntax LabelOf(PatternSyntax pattern) => pattern is ConstantPatternSyntax { Expression: var expression }
        ? CaseSwitchLabel(expression)
        : CasePatternSwitchLabel(pattern, Token(SyntaxKind.ColonToken));

    private static SwitchExpressionSyntax WithArms(SwitchExpressionSyntax expression, IReadOnlyList<PatternSyntax> missing)
    {
        // A comment behind the last arm stays on its line: the comma goes before it.
        List<SyntaxNodeOrToken> parts = [.. expression.Arms.GetWithSeparators()];
        var endsWithComma = expression.Arms.Count == expression.Arms.SeparatorCount;
        var separator = IsOnOneLine(expression) ? Space : EndOfLineOf(expression);
        if (!endsWithComma)
        {
            var last = parts[^1].AsNode()!;
            parts[^1] = last.WithTrailingTrivia();
            parts.Add(Comma(EndsLine(last)
                ? last.GetTrailingTrivia()
                : last.GetTrailingTrivia().Where(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Append(separator)));
        }

        for (var i = 0; i < missing.Count; i++)
        {
            var arm = SwitchExpressionArm(missing[i], ThrowExpression(NamedCases.NotImplemented())).WithAdditionalAnnotations(Formatter.Annotation);
            if (i < missing.Count - 1 || endsWithComma)
            {
                parts.Add(arm);
                parts.Add(Comma([separator]));
            }
            else
            {
                parts.Add(arm.WithTrailingTrivia(separator));
            }
        }

        return expression.WithArms(SeparatedList<SwitchExpressionArmSyntax>(parts));
    }

    private static SyntaxToken Comma(IEnumerable<SyntaxTrivia> after) => Token(SyntaxKind.CommaToken).WithLeadingTrivia().WithTrailingTrivia(after);

    private static bool EndsLine(SyntaxNode node) => node.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);

    private static bool IsOnOneLine(SwitchExpressionSyntax expression) =>
        !expression.Arms.Any(EndsLine) &&
        !expression.Arms.GetSeparators().Any(comma => comma.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia)) &&
        !expression.OpenBraceToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);

    private static SyntaxTrivia EndOfLineOf(SwitchExpressionSyntax expression) =>
        expression.DescendantTrivia().First(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
}
