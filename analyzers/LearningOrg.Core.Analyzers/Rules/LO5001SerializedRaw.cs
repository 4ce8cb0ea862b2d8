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
        "'{0}' is not made to be serialized and {1}",
        RuleCategories.Interoperability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A type marked [StoredAsSnapshot] is stored as its snapshot, a record of primitives with a published schema; "
            + "a struct marked [NoDefault] as the values it is made of.",
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
                if (Remedy(argument.Value, call, known) is var (stored, remedy))
                {
                    context.ReportDiagnostic(Diagnostic.Create(Rule, argument.Value.Syntax.GetLocation(), stored, remedy));
                    return;
                }
            }
        }
        else if (method.Name.StartsWith("Deserialize", StringComparison.Ordinal) && method.TypeArguments is [var read] &&
            Remedy(read, call, known) is var (target, remedy))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, call.Syntax.GetLocation(), target, remedy));
        }
    }

    // By name: to look the types up in all references costs more than all these comparisons.
    private static bool IsSerializer(INamedTypeSymbol type) => type switch
    {
        { Name: "JsonSerializer", ContainingNamespace: { Name: "Json", ContainingNamespace: { Name: "Text", ContainingNamespace.Name: "System" } } } => true,
        { Name: "JsonConvert" or "JsonSerializer", ContainingNamespace: { Name: "Json", ContainingNamespace: { Name: "Newtonsoft" } } } => true,
        _ => false,
    };

    // By its own type, or by the one that it is seen as: `(object)improvement` is an improvement still.
    private static (string Type, string Remedy)? Remedy(IOperation handedOver, IInvocationOperation call, KnownSymbols known)
    {
        var remedy = Remedy(handedOver.Type, call, known);
        while (remedy is null && handedOver is IConversionOperation { Conversion.IsUserDefined: false } conversion)
        {
            handedOver = conversion.Operand;
            remedy = Remedy(handedOver.Type, call, known);
        }

        return remedy;
    }

    private static (string Type, string Remedy)? Remedy(ITypeSymbol? handedOver, IInvocationOperation call, KnownSymbols known)
    {
        if (Element(handedOver) is not { } type)
        {
            return null;
        }

        if (IsStoredAsSnapshot(type, known))
        {
            return (type.Name, "cannot be read back: store its ToSnapshot(), and bring it back with Restore");
        }

        return known.IsGuarded(type) && !SerializedStruct.MayBeReadBack(type, call)
            ? (type.Name, SerializedStruct.HasValueAndFactory(type)
                ? $"is read back as its default: store its Value, and bring it back with {type.Name}.Of"
                : "is read back as its default: store the values it is made of, and make it again from them")
            : null;
    }

    // The type itself, or what a list, a set or a nullable holds.
    private static ITypeSymbol? Element(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => Element(array.ElementType),
        INamedTypeSymbol { TypeArguments: [var element], OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => element,
        INamedTypeSymbol { TypeArguments: [var element] } when IsCollection(type.ContainingNamespace) || type.Name == "IQueryable" => Element(element),
        _ => type,
    };

    private static bool IsCollection(INamespaceSymbol? space)
    {
        for (; space is not null; space = space.ContainingNamespace)
        {
            if (space is { Name: "Collections", ContainingNamespace.Name: "System" })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStoredAsSnapshot(ITypeSymbol? type, KnownSymbols known)
    {
        for (; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            if (known.Has(type, known.Markers.StoredAsSnapshot))
            {
                return true;
            }
        }

        return false;
    }
}
