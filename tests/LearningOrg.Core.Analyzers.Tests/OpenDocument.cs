using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LearningOrg.Core.Analyzers.Tests;

/// <summary>A client's code as an editor has it open.</summary>
internal static class OpenDocument
{
    /// <summary>The first file of a compilation.</summary>
    public static async Task<Document> Of(Compilation compilation, AdhocWorkspace workspace)
    {
        var tree = compilation.SyntaxTrees.First();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Client",
            "Client",
            LanguageNames.CSharp,
            compilationOptions: compilation.Options,
            parseOptions: tree.Options,
            metadataReferences: compilation.References));
        foreach (var other in compilation.SyntaxTrees.Skip(1))
        {
            project = project.AddDocument("Usings.cs", await other.GetTextAsync()).Project;
        }

        return project.AddDocument("Client.cs", await tree.GetTextAsync());
    }

    /// <summary>What the light bulb offers at a place, groups opened.</summary>
    public static async Task<CodeAction[]> Offers(this Document document, Diagnostic reported)
    {
        var place = Location.Create((await document.GetSyntaxTreeAsync())!, reported.Location.SourceSpan);
        var here = Diagnostic.Create(reported.Descriptor, place);
        List<CodeAction> actions = [];
        foreach (var fix in AllRules.FixesOf(reported.Id))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, here, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return [.. actions.SelectMany(action => action.NestedActions.IsEmpty ? [action] : action.NestedActions)];
    }

    /// <summary>The document as an offer leaves it.</summary>
    public static async Task<Document> Take(this Document document, CodeAction offer)
    {
        var operation = (await offer.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        return operation.ChangedSolution.GetDocument(document.Id)!;
    }
}
