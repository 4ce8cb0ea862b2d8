using LearningOrg.Core.Analyzers;
using LearningOrg.Core.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>A list of stages, and the order in which its elements belong, each once.</summary>
/// <param name="Container">The syntax that holds the elements.</param>
/// <param name="From">The first of them that belongs to the list.</param>
/// <param name="Order">The places of the elements within the list, as they belong.</param>
internal sealed record OrderedStages(SyntaxNode Container, int From, IReadOnlyList<int> Order)
{
    /// <summary>The list around a stage, or null where a stage is missing, or a comment would end up with another stage.</summary>
    public static OrderedStages? Find(ExpressionSyntax stage, Source source)
    {
        if (WrittenList.Around(stage, source) is not { } list || KnownSymbols.Of(source.Model.Compilation) is not { } known)
        {
            return null;
        }

        var places = new List<int>();
        ITypeSymbol? type = null;
        foreach (var element in list.Elements)
        {
            if (source.Model.GetSymbolInfo(WrittenList.ExpressionOf(element), source.Cancellation).Symbol is not { IsStatic: true } member ||
                LO4001StagesOutOfOrder.PlaceOf(member, known) is not { } place || !member.ContainingType.Is(type ??= member.ContainingType))
            {
                return null;
            }

            places.Add(place);
        }

        var order = Enumerable.Range(0, places.Count)
            .Where(index => places.IndexOf(places[index]) == index)
            .OrderBy(index => places[index])
            .ToArray();
        var isWhole = places[order[^1]] - places[order[0]] == order.Length - 1;
        return isWhole && (HasNoComment(list) || StandsOnLines(list, order)) ? new(list.Container, list.From, order) : null;
    }

    /// <summary>The same list in order.</summary>
    /// <param name="container">The list as it is by now.</param>
    public SyntaxNode In(SyntaxNode container)
    {
        var list = new WrittenList(container, From);
        var before = WrittenList.PartsOf(container).Take(2 * From).ToList();
        return WrittenList.WithParts(container, before.Concat(HasNoComment(list) ? InPlaces(list) : OnLines(list)));
    }

    // What stands around the elements stays where it is; the elements change places.
    private List<SyntaxNodeOrToken> InPlaces(WrittenList list)
    {
        var (elements, commas) = (list.Elements.ToArray(), list.Commas.ToArray());
        var parts = new List<SyntaxNodeOrToken>();
        for (var slot = 0; slot < Order.Count; slot++)
        {
            var isLast = slot == Order.Count - 1;
            var after = elements[isLast ? elements.Length - 1 : slot].GetTrailingTrivia();
            parts.Add(elements[Order[slot]].WithLeadingTrivia(elements[slot].GetLeadingTrivia()).WithTrailingTrivia(after));
            if (!isLast || commas.Length == elements.Length)
            {
                parts.Add(commas[isLast ? commas.Length - 1 : slot]);
            }
        }

        return parts;
    }

    // Each element takes along the comments above and beside it.
    private List<SyntaxNodeOrToken> OnLines(WrittenList list)
    {
        var (elements, commas) = (list.Elements.ToArray(), list.Commas.ToArray());
        var parts = new List<SyntaxNodeOrToken>();
        for (var slot = 0; slot < Order.Count; slot++)
        {
            var element = elements[Order[slot]];
            var after = SyntaxFactory.TriviaList(After(list, Order[slot]));
            if (slot < Order.Count - 1 || commas.Length == elements.Length)
            {
                parts.Add(element.WithoutTrailingTrivia());
                parts.Add(commas[Math.Min(slot, commas.Length - 1)].WithLeadingTrivia().WithTrailingTrivia(after));
            }
            else
            {
                parts.Add(element.WithTrailingTrivia(after));
            }
        }

        return parts;
    }

    private static bool HasNoComment(WrittenList list) =>
        list.Elements.All(element => element.DescendantTrivia().IsBlank()) &&
        list.Commas.All(comma => comma.LeadingTrivia.IsBlank() && comma.TrailingTrivia.IsBlank());

    // One element on each line, no directive among them, and no comment at a stage that is to go.
    private static bool StandsOnLines(WrittenList list, IReadOnlyList<int> order)
    {
        var elements = list.Elements.ToArray();
        return elements[0].GetFirstToken().GetPreviousToken().TrailingTrivia.EndsLine() && Enumerable.Range(0, elements.Length).All(index =>
        {
            var (before, after) = (elements[index].GetLeadingTrivia(), After(list, index).ToArray());
            return after is [.., var end] && end.IsKind(SyntaxKind.EndOfLineTrivia) && !elements[index].ContainsDirectives &&
                (order.Contains(index) || (before.IsBlank() && after.IsBlank()));
        });
    }

    // What follows an element up to the end of its line: behind the element, and around its comma.
    private static IEnumerable<SyntaxTrivia> After(WrittenList list, int index)
    {
        var after = list.Elements.ElementAt(index).GetTrailingTrivia().AsEnumerable();
        return list.Commas.ElementAtOrDefault(index) is { RawKind: (int)SyntaxKind.CommaToken } comma
            ? after.Concat(comma.LeadingTrivia).Concat(comma.TrailingTrivia)
            : after;
    }
}
