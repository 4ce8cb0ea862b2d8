using System.Collections.Immutable;
using System.Composition;
using LearningOrg.Core.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
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

    private static Twin? Find(Source source, TextSpan place) => source.ExpressionAt(place) is not { } expression ? null
        : RemovedElement.Find(expression, source) is { } element ? new(element, RemovedElement.Apply)
        : RemovedCall.Find(expression) is { } call ? new(call, RemovedCall.Apply)
        : null;

    private static SyntaxNode Apply(Source source, ImmutableArray<TextSpan> places)
    {
        var twins = places.Select(place => Find(source, place)).OfType<Twin>().ToArray();
        var root = source.Root.TrackNodes(twins.Select(twin => twin.Node));
        foreach (var twin in twins)
        {
            root = root.GetCurrentNode(twin.Node) is { } current ? twin.Remove(root, current) : root;
        }

        return root;
    }

    // An element of a list, or a call of a chain: a chain may itself be an element, and is not to go with its last call.
    private sealed record Twin(SyntaxNode Node, Func<SyntaxNode, SyntaxNode, SyntaxNode> Remove);
}
