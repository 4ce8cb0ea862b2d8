using System.Collections.Immutable;
using System.Composition;
using LearningOrg.Core.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>Turns <c>$"{by} forgot it"</c> into <c>$"(role) forgot it"</c>, for a person to write the role there.</summary>
/// <remarks>Which role it was, only a person knows: one place at a time, and with a warning in the preview.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LO4003IdentityInBlameFreeTextFix)), Shared]
public sealed class LO4003IdentityInBlameFreeTextFix() : LearningOrgFix(LO4003IdentityInBlameFreeText.Id)
{
    public const string Role = "LO4003.Role";

    private const string Placeholder = "(role)";

    private protected override ImmutableArray<Remedy> Remedies { get; } =
    [
        new(
            $"Replace the person by '{Placeholder}', to be named",
            Role,
            (source, place) => Find(source, place) is not null,
            Apply,
            IsForPeopleToDecide: true,
            IsOneByOne: true),
    ];

    // A hole in a text, or a part of a sum; a text that is nothing but the person has nothing to say of a role either.
    private static SyntaxNode? Find(Source source, TextSpan place) => source.ExpressionAt(place) switch
    {
        { Parent: InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax { Contents.Count: > 1 } } hole } when hole.DescendantTrivia().IsBlank()
            => hole,
        { Parent: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } } part => part,
        _ => null,
    };

    private static SyntaxNode Apply(Source source, ImmutableArray<TextSpan> places)
    {
        var root = source.Root;
        var found = places.Select(place => Find(source, place)).OfType<SyntaxNode>().ToArray();
        root = root.TrackNodes(found);
        foreach (var node in found)
        {
            root = root.GetCurrentNode(node) switch
            {
                InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax text } hole =>
                    root.ReplaceNode(text, text.WithContents(WithoutHole(text.Contents, hole))),
                { } part => root.ReplaceNode(part, ToEdit(Literal()).WithTriviaFrom(part)),
                _ => root,
            };
        }

        return root;
    }

    // Texts that meet become one, as if they had been written so.
    private static SyntaxList<InterpolatedStringContentSyntax> WithoutHole(
        SyntaxList<InterpolatedStringContentSyntax> contents, InterpolationSyntax hole)
    {
        var place = contents.IndexOf(hole);
        var before = contents.ElementAtOrDefault(place - 1) as InterpolatedStringTextSyntax;
        var after = contents.ElementAtOrDefault(place + 1) as InterpolatedStringTextSyntax;
        var written = InterpolatedStringText(Token(
            leading: default,
            SyntaxKind.InterpolatedStringTextToken,
            before?.TextToken.Text + Placeholder + after?.TextToken.Text,
            before?.TextToken.ValueText + Placeholder + after?.TextToken.ValueText,
            trailing: default));
        return List(
        [
            .. contents.Take(before is null ? place : place - 1),
            ToEdit(written),
            .. contents.Skip(after is null ? place + 1 : place + 2),
        ]);
    }

    private static LiteralExpressionSyntax Literal() =>
        LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(Placeholder));

    private static T ToEdit<T>(T node)
        where T : SyntaxNode => node.WithAdditionalAnnotations(WarningAnnotation.Create($"Write the role in place of '{Placeholder}'."));
}
