using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LearningOrg.Core.CodeFixes;

/// <summary>What every fix is: offered only where it will compile, and the same for one place as for a whole solution.</summary>
/// <remarks>A fix says only which remedies it has, in <see cref="Remedies"/>; how they are offered and applied is decided here, once.</remarks>
public abstract class LearningOrgFix(string ruleId) : CodeFixProvider
{
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [ruleId];

    private protected abstract ImmutableArray<Remedy> Remedies { get; }

    public sealed override FixAllProvider? GetFixAllProvider() => Remedies.All(remedy => remedy.IsOneByOne)
        ? null
        : FixAllProvider.Create((context, document, diagnostics) =>
            Apply(document, diagnostics, Find(context.CodeActionEquivalenceKey), context.CancellationToken)!);

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await Source.Of(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } source)
        {
            return;
        }

        foreach (var remedy in Remedies)
        {
            if (remedy.IsOffered(source, context.Span) && Trial.Compiles(source, remedy.Apply(source, [context.Span])))
            {
                var action = CodeAction.Create(
                    remedy.Title, cancellation => Apply(context.Document, context.Diagnostics, remedy, cancellation), remedy.Key);

                // In a group, for no remedy has a group's key: `dotnet format` applies everywhere the first action it meets, never to be this one.
                context.RegisterCodeFix(
                    remedy.IsForPeopleToDecide ? CodeAction.Create(remedy.Title, [action], isInlinable: true) : action,
                    context.Diagnostics);
            }
        }
    }

    private static async Task<Document> Apply(
        Document document, ImmutableArray<Diagnostic> diagnostics, Remedy? remedy, CancellationToken cancellation) =>
        remedy is not null && await Source.Of(document, cancellation).ConfigureAwait(false) is { } source
            ? await LineEnds.Format(document.WithSyntaxRoot(Apply(source, remedy, diagnostics)), source).ConfigureAwait(false)
            : document;

    // `dotnet format` comes with places that were never offered. All are tried together; where they fail, each is tried by itself.
    private static SyntaxNode Apply(Source source, Remedy remedy, ImmutableArray<Diagnostic> diagnostics)
    {
        ImmutableArray<TextSpan> places = [.. diagnostics.Select(diagnostic => diagnostic.Location.SourceSpan).OrderBy(place => place.Start)];
        var root = remedy.Apply(source, places);
        return Trial.Compiles(source, root)
            ? root
            : remedy.Apply(source, [.. places.Where(place => Trial.Compiles(source, remedy.Apply(source, [place])))]);
    }

    // `dotnet format` comes with the key of whatever is offered first at the diagnostic that it comes upon first. Where that is a group, or nothing, no
    // remedy has that key, and yet the other places are to be set right.
    private Remedy? Find(string? key) =>
        Remedies.FirstOrDefault(remedy => remedy.Key == key) ?? Remedies.FirstOrDefault(remedy => !remedy.IsForPeopleToDecide);
}

/// <summary>One way to set a place right.</summary>
/// <param name="Title">What editors call it.</param>
/// <param name="Key">What fixes of the same kind have in common.</param>
/// <param name="IsOffered">Whether the remedy compiles at a place.</param>
/// <param name="Apply">Applies the remedy at all places, in the order of the text; passes by those where it is not offered.</param>
/// <param name="IsForPeopleToDecide">Never applied by <c>dotnet format</c>.</param>
/// <param name="IsOneByOne">To be finished by a person at each place: editors do not offer it for many at once, if a fix has no other remedy.</param>
internal sealed record Remedy(
    string Title,
    string Key,
    Func<Source, TextSpan, bool> IsOffered,
    Func<Source, ImmutableArray<TextSpan>, SyntaxNode> Apply,
    bool IsForPeopleToDecide = false,
    bool IsOneByOne = false);

/// <summary>A document as fixes see it.</summary>
internal sealed record Source(SyntaxNode Root, SemanticModel Model, CancellationToken Cancellation)
{
    public ExpressionSyntax? ExpressionAt(TextSpan place) => Root.FindNode(place, getInnermostNodeForTie: true) as ExpressionSyntax;

    public static async Task<Source?> Of(Document document, CancellationToken cancellation) =>
        await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model &&
        await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
            ? new(root, model, cancellation)
            : null;
}
