using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LearningOrg.Core.Analyzers.Rules;

/// <summary>Reports a class that derives from a closed type of another assembly: no switch over that type has an answer for it.</summary>
/// <remarks>Friends (InternalsVisibleTo) stand inside the wall.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LO1005DerivedFromClosedType() : LearningOrgAnalyzer(Rule)
{
    public const string Id = "LO1005";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        "A class derives from a closed type of another assembly",
        "'{0}' derives from '{1}', whose cases are all declared in '{2}': hold one of those cases instead of adding another",
        RuleCategories.Usage,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Code that answers all cases of a closed type throws, or stores nonsense, when it meets another.",
        helpLinkUri: RulePages.UrlOf(Id));

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterSymbolAction(symbol => Check(symbol, known), SymbolKind.NamedType);

    private static void Check(SymbolAnalysisContext context, KnownSymbols known)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: SpecialType.None } parent } &&
            !parent.ContainingAssembly.Is(type.ContainingAssembly) && known.IsClosed(parent) &&
            !parent.ContainingAssembly.GivesAccessTo(type.ContainingAssembly))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, type.Locations[0], type.Name, parent.Name, parent.ContainingAssembly.Name));
        }
    }
}
