using System.Collections.Immutable;
using System.Composition;
using LearningOrg.Core.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>Puts the stages of a list in order, each once, where none is missing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LO4001StagesOutOfOrderFix)), Shared]
public sealed class LO4001StagesOutOfOrderFix() : LearningOrgFix(LO4001StagesOutOfOrder.Id)
{
    public const string Reorder = "LO4001.Reorder";

    private protected override ImmutableArray<Remedy> Remedies { get; } =
        [new("Put the stages in order", Reorder, (source, place) => Find(source, place) is not null, Apply)];

    private static OrderedStages? Find(Source source, TextSpan place) =>
        source.ExpressionAt(place) is { } stage ? OrderedStages.Find(stage, source) : null;

    private static SyntaxNode Apply(Source source, ImmutableArray<TextSpan> places)
    {
        var found = new Dictionary<SyntaxNode, OrderedStages>();
        foreach (var place in places)
        {
            if (Find(source, place) is { } stages)
            {
                found[stages.Container] = stages;
            }
        }

        return source.Root.ReplaceNodes(found.Keys, (original, current) => found[original].In(current));
    }
}
