using System.Collections.Immutable;
using System.Composition;
using LearningOrg.Core.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>Removes the second of two twins that are written exactly alike, from a list or a fluent chain.</summary>
/// <remarks>Where they differ in anything but the name, one of them may be what was meant: a person must say which.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LO2004DuplicatedNameFix)), Shared]
public sealed class LO2004DuplicatedNameFix() : LearningOrgFix(LO2004DuplicatedName.Id)
{
    public const string Remove = "LO2004.Remove";

    private protected override ImmutableArray<Remedy> Remedies { get; } =
        [new("Remove the twin", Remove, (source, place) => Find(source, place) is not null, Apply)];

    private static SyntaxNode? Find(Source source, TextSpan place) => source.ExpressionAt(place) is { } expression
        ? RemovedElement.Find(expression, source) ?? RemovedCall.Find(expression)
        : null;

    private static SyntaxNode Apply(Source source, ImmutableArray<TextSpan> places)
    {
        var twins = places.Select(place => Find(source, place)).OfType<SyntaxNode>().ToArray();
        var root = source.Root.TrackNodes(twins);
        foreach (var twin in twins)
        {
            var current = root.GetCurrentNode(twin);
            root = current switch
            {
                null => root,
                InvocationExpressionSyntax call when twin.Parent is not InitializerExpressionSyntax => RemovedCall.Apply(root, call),
                _ => RemovedElement.Apply(root, current),
            };
        }

        return root;
    }
}
