using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers.Rules;

/// <summary>Reports <c>JsonSerializer.Serialize(improvement)</c>: what comes out cannot be read back, and changes with every version.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LO5001SerializedRaw() : LearningOrgAnalyzer(Rule)
{
    public const string Id = "LO5001";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        "A domain object is serialized as it is",
        "'{0}' is not made to be serialized and cannot be read back: store its ToSnapshot(), and bring it back with Restore",
        RuleCategories.Interoperability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A type marked [StoredAsSnapshot] is stored as its snapshot, a record of primitives with a published schema.",
        helpLinkUri: RulePages.UrlOf(Id));

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(operation => Check(operation, known), OperationKind.Invocation);

    private static void Check(OperationAnalysisContext context, KnownSymbols known)
    {
        var call = (IInvocationOperation)context.Operation;
        var method = call.TargetMethod;
        if (!IsSerializer(method.ContainingType))
        {
            return;
        }

        if (method.Name.StartsWith("Serialize", StringComparison.Ordinal))
        {
            foreach (var argument in call.Arguments)
            {
                if (Stored(argument.Value.Unconverted().Type, known) is { } stored)
                {
                    context.ReportDiagnostic(Diagnostic.Create(Rule, argument.Value.Syntax.GetLocation(), stored.Name));
                    return;
                }
            }
        }
        else if (method.Name.StartsWith("Deserialize", StringComparison.Ordinal) && method.TypeArguments is [var read] && Stored(read, known) is { } target)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, call.Syntax.GetLocation(), target.Name));
        }
    }

    // By name: to look the types up in all references costs more than all these comparisons.
    private static bool IsSerializer(INamedTypeSymbol type) => type switch
    {
        { Name: "JsonSerializer", ContainingNamespace: { Name: "Json", ContainingNamespace: { Name: "Text", ContainingNamespace.Name: "System" } } } => true,
        { Name: "JsonConvert", ContainingNamespace: { Name: "Json", ContainingNamespace: { Name: "Newtonsoft" } } } => true,
        _ => false,
    };

    // The type itself, what it derives from, or what a list holds.
    private static ITypeSymbol? Stored(ITypeSymbol? type, KnownSymbols known)
    {
        type = type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol
            {
                TypeArguments: [var element],
                Name: "List" or "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" or "ImmutableArray",
            } => element,
            _ => type,
        };
        for (var @base = type; @base is { SpecialType: SpecialType.None }; @base = @base.BaseType)
        {
            if (known.Has(@base, known.Markers.StoredAsSnapshot))
            {
                return type;
            }
        }

        return null;
    }
}
