using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LearningOrg.Core.Analyzers.Tests;

/// <summary>Every fix that is offered on the corpus, each taken by itself.</summary>
public class CorpusFixesTest
{
    private const int LeastOffers = 100;

    [Fact]
    public async Task Whatever_is_offered_compiles_sets_its_place_right_and_keeps_every_comment()
    {
        List<string> faults = [];
        var offers = 0;
        foreach (var file in CorpusFile.All)
        {
            var compilation = file.Compile();
            using var workspace = new AdhocWorkspace();
            var document = await OpenDocument.Of(compilation, workspace);
            var said = await Said.Of(compilation);
            foreach (var reported in said.Rules)
            {
                foreach (var offer in await document.Offers(reported))
                {
                    offers++;
                    var after = await document.Take(offer);
                    faults.AddRange((await FaultsOf(document, after, reported, said)).Select(fault => $"{file.Name}, {reported}, '{offer.Title}': {fault}"));
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join("\n\n", faults.Take(5)));
        Assert.True(offers >= LeastOffers, $"{offers} offers");
    }

    private static async Task<List<string>> FaultsOf(Document before, Document after, Diagnostic reported, Said said)
    {
        List<string> faults = [];
        var now = await Said.Of((CSharpCompilation)(await after.Project.GetCompilationAsync())!);
        var text = await after.GetTextAsync();
        if (now.Errors.FirstOrDefault() is { } error)
        {
            faults.Add($"{error}\n{text}");
        }

        if (now.Rules.Count(one => one.Id == reported.Id) >= said.Rules.Count(one => one.Id == reported.Id))
        {
            faults.Add($"is still reported\n{text}");
        }

        if (!(await CommentsOf(after)).Order(StringComparer.Ordinal).SequenceEqual((await CommentsOf(before)).Order(StringComparer.Ordinal)))
        {
            faults.Add($"a comment is lost\n{text}");
        }

        return faults;
    }

    private static async Task<IEnumerable<string>> CommentsOf(Document document) => (await document.GetSyntaxRootAsync())!.DescendantTrivia()
        .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
        .Select(trivia => trivia.ToString());
}
