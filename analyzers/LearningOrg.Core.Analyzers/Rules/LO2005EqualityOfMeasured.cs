using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers.Rules;

/// <summary>Reports <c>score.Value == 0.3</c>: a computed number hits a written one by luck.</summary>
/// <remarks>
/// Silent on zero, which asks whether there is anything at all, on infinity and null, which nothing is rounded to, and where equal must mean equal: in the
/// equality of a type, and in a setter that asks whether anything changed.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LO2005EqualityOfMeasured() : LearningOrgAnalyzer(Rule)
{
    public const string Id = "LO2005";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        "A measured number is compared for equality",
        "'{0}' is computed or measured, and equals another number by luck: compare with a tolerance, or scores with IsCloseTo",
        RuleCategories.Values,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "0.1 + 0.2 is not 0.3: a number marked [Measured] must not be compared with == or !=.",
        helpLinkUri: RulePages.UrlOf(Id));

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(operation => Check(operation, known), OperationKind.Binary);

    private static void Check(OperationAnalysisContext context, KnownSymbols known)
    {
        var comparison = (IBinaryOperation)context.Operation;
        if (comparison.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals) ||
            !IsFloating(comparison.LeftOperand.Type) || IsExact(comparison.LeftOperand) || IsExact(comparison.RightOperand))
        {
            return;
        }

        if ((Measured(comparison.LeftOperand, known) ?? Measured(comparison.RightOperand, known)) is { } measured &&
            !MustBeExact(comparison, context.ContainingSymbol))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, comparison.Syntax.GetLocation(), measured.Name));
        }
    }

    private static bool IsFloating(ITypeSymbol? type) => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
        ? IsFloating(nullable.TypeArguments[0])
        : type?.SpecialType is SpecialType.System_Double or SpecialType.System_Single;

    private static bool IsExact(IOperation operand)
    {
        operand = operand.Unconverted();
        return operand.ConstantValue is { HasValue: true, Value: null } ||
            operand.ConstantNumber() is 0 or double.PositiveInfinity or double.NegativeInfinity;
    }

    private static bool MustBeExact(IBinaryOperation comparison, ISymbol member) =>
        member.OwnName() is "Equals" or WellKnownMemberNames.EqualityOperatorName or WellKnownMemberNames.InequalityOperatorName ||
        (member is IMethodSymbol { MethodKind: MethodKind.PropertySet } &&
            (IsNewValue(comparison.LeftOperand) || IsNewValue(comparison.RightOperand)));

    private static bool IsNewValue(IOperation operand) =>
        operand.Unconverted() is IParameterReferenceOperation { Parameter: { IsImplicitlyDeclared: true, Name: "value" } };

    private static ISymbol? Measured(IOperation operand, KnownSymbols known)
    {
        operand = operand.Unconverted();
        while (operand is IConditionalAccessOperation conditional)
        {
            operand = conditional.WhenNotNull;
        }

        ISymbol? symbol = operand switch
        {
            IPropertyReferenceOperation property => property.Property,
            IFieldReferenceOperation field => field.Field,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };
        return symbol is not null && known.Has(symbol, known.Markers.Measured) ? symbol : null;
    }
}
