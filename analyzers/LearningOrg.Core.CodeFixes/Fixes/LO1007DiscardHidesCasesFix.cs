using System.Collections.Immutable;
using System.Composition;
using LearningOrg.Core.Analyzers;
using LearningOrg.Core.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>Names the cases that a discard stands for: <c>_ =></c> becomes <c>NoShift or Inconclusive =></c>.</summary>
/// <remarks>A <c>default:</c> keeps its place behind the labels, for without it a method may no longer return on every path.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LO1007DiscardHidesCasesFix)), Shared]
public sealed class LO1007DiscardHidesCasesFix() : LearningOrgFix(LO1007DiscardHidesCases.Id)
{
    public const string Expand = "LO1007.Expand";

    private protected override ImmutableArray<Remedy> Remedies { get; } =
        [new("Name the cases", Expand, (source, place) => Find(source, place) is not null, Apply)];

    private static SyntaxNode Apply(Source source, ImmutableArray<TextSpan> places)
    {
        var found = new Dictionary<SyntaxNode, IReadOnlyList<PatternSyntax>>();
        foreach (var place in places)
        {
            if (Find(source, place) is var (rest, patterns))
            {
                found[rest] = patterns;
            }
        }

        return source.Root.ReplaceNodes(found.Keys, (original, current) => original is SwitchSectionSyntax
            ? WithLabels((SwitchSectionSyntax)current, found[original])
            : Either(found[original]).WithTriviaFrom(current).WithAdditionalAnnotations(Formatter.Annotation));
    }

    private static (SyntaxNode Place, IReadOnlyList<PatternSyntax> Patterns)? Find(Source source, TextSpan place)
    {
        var node = source.Root.FindNode(place, getInnermostNodeForTie: true);
        if (NamedCases.Find(source, place) is not { } cases)
        {
            return null;
        }

        return node switch
        {
            DefaultSwitchLabelSyntax { Parent: SwitchSectionSyntax section } => (section, cases.Missing),
            DiscardPatternSyntax { Parent: SwitchExpressionArmSyntax } when NamedCases.IsAtLeast(LanguageVersion.CSharp9, node) =>
                (node, !cases.NamesNull && MayBeNull((SwitchExpressionSyntax)cases.Switch, source) ? [Null(), .. cases.Missing] : cases.Missing),
            _ => null,
        };
    }

    // A discard takes null as well: where nobody says that none comes, null keeps its answer.
    private static bool MayBeNull(SwitchExpressionSyntax @switch, Source source) =>
        source.Model.GetTypeInfo(@switch.GoverningExpression, source.Cancellation) is var value && (value.MayBeNull() ||
            value is { Nullability.FlowState: NullableFlowState.None, Type.IsReferenceType: true });

    private static ConstantPatternSyntax Null() => ConstantPattern(LiteralExpression(SyntaxKind.NullLiteralExpression));

    private static PatternSyntax Either(IReadOnlyList<PatternSyntax> patterns)
    {
        var either = patterns[0];
        for (var i = 1; i < patterns.Count; i++)
        {
            either = BinaryPattern(SyntaxKind.OrPattern, either, patterns[i]);
        }

        return either;
    }

    private static SwitchSectionSyntax WithLabels(SwitchSectionSyntax section, IReadOnlyList<PatternSyntax> patterns)
    {
        var place = section.Labels.IndexOf(label => label is DefaultSwitchLabelSyntax);
        var labels = patterns.Select(pattern => LO1006SwitchMissesCaseFix.LabelOf(pattern).WithAdditionalAnnotations(Formatter.Annotation)).ToArray();
        if (place == 0)
        {
            // Comments above `default:` stay above all labels.
            labels[0] = labels[0].WithLeadingTrivia(section.Labels[0].GetLeadingTrivia());
            section = section.ReplaceNode(
                section.Labels[0], section.Labels[0].WithLeadingTrivia(ElasticMarker).WithAdditionalAnnotations(Formatter.Annotation));
        }

        return section.WithLabels(section.Labels.InsertRange(place, labels));
    }
}
