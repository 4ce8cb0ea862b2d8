using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers.Rules;

/// <summary>Reports <c>default(ImprovementId)</c> and <c>new ImprovementId()</c>: it means nothing, and every door refuses it.</summary>
/// <remarks>
/// Silent where default is a question or a stand-in and not yet a value: compared, out parameters, Try methods, locals, choices. An array whose elements
/// nobody has filled is a hint only: that it is read is seen, that it must not be is not.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LO2001DefaultOfGuardedStruct() : LearningOrgAnalyzer(Rule)
{
    public const string Id = "LO2001";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        "The default of a guarded struct means nothing",
        "{1} means nothing and is refused everywhere: make one with a factory of '{0}', or use '{0}?' and null for none",
        RuleCategories.Values,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A struct marked [NoDefault] has a default that stands for nothing; it is made by its factories.",
        helpLinkUri: RulePages.UrlOf(Id));

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        context.RegisterOperationAction(operation => Check(operation, known), OperationKind.DefaultValue, OperationKind.ObjectCreation);
        context.RegisterOperationAction(operation => CheckArray(operation, known), OperationKind.ArrayCreation);
    }

    private static void Check(OperationAnalysisContext context, KnownSymbols known)
    {
        var made = context.Operation;
        if (!made.IsImplicit && made is not IObjectCreationOperation { Constructor: null or { IsImplicitlyDeclared: false } } &&
            made.Type is { } type && known.IsGuarded(type) && IsValue(made) && !IsTry(context.ContainingSymbol) && !made.IsHandedOver())
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, made.Syntax.GetLocation(), type.Name, $"The default '{type.Name}'"));
        }
    }

    private static void CheckArray(OperationAnalysisContext context, KnownSymbols known)
    {
        var array = (IArrayCreationOperation)context.Operation;
        if (array is { IsImplicit: false, Type: IArrayTypeSymbol { ElementType: var type } } && known.IsGuarded(type) && UnfilledArray.IsUsed(array) &&
            !IsTry(context.ContainingSymbol) && !array.IsHandedOver())
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule,
                array.Syntax.GetLocation(),
                DiagnosticSeverity.Info,
                additionalLocations: null,
                properties: null,
                type.Name,
                $"Each element here is the default '{type.Name}', which"));
        }
    }

    private static bool IsValue(IOperation made)
    {
        var parent = made.Parent;
        while (parent is IParenthesizedOperation || (parent is IConversionOperation conversion && (conversion.IsImplicit || conversion.Type.Is(made.Type))))
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IArgumentOperation argument => !IsQuestion(argument),
            IReturnOperation or IObjectOrCollectionInitializerOperation or IPropertyInitializerOperation => true,
            // A property that returns by reference or is of any type is a place in memory, as an element of a span or AsyncLocal.Value: cleared, not filled.
            ISimpleAssignmentOperation
            {
                Target: IPropertyReferenceOperation { Property: { RefKind: RefKind.None, OriginalDefinition.Type: var type } },
            } => !IsAny(type),
            IArrayInitializerOperation or ICollectionExpressionOperation => true,
            _ => false,
        };
    }

    // Whether something equals the default, or is to be it where nothing is found, is a question about nothing.
    private static bool IsQuestion(IArgumentOperation argument) =>
        argument.Parameter is null or { RefKind: not RefKind.None } || IsAny(argument.Parameter.OriginalDefinition.Type) ||
        argument.Parent is IInvocationOperation { TargetMethod.Name: "Equals" or "CompareTo" or "ReferenceEquals" };

    // Who takes anything at all takes nothing too: `Is.Not.EqualTo(default(ActorId))`.
    private static bool IsAny(ITypeSymbol type) => type is ITypeParameterSymbol or { SpecialType: SpecialType.System_Object };

    private static bool IsTry(ISymbol member) => member is IMethodSymbol && member.OwnName().StartsWith("Try", StringComparison.Ordinal);
}
