using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers.Rules;

/// <summary>Reports <c>Weight.Of(1.5)</c>: the number is written down, the range is known, and the call always throws.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LO2002ConstantOutOfRange() : LearningOrgAnalyzer(Rule)
{
    public const string Id = "LO2002";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        "A constant lies out of range",
        "'{0}' must {1}, but is {2}: this always throws",
        RuleCategories.Values,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A parameter or property marked [InclusiveRange] refuses every number outside of its range.",
        helpLinkUri: RulePages.UrlOf(Id));

    // The smallest numbers there are stand for "above 0", which nobody writes otherwise in an attribute.
    private const double Smallest = 1e-28;

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        context.RegisterOperationAction(
            operation => CheckArguments(operation, known), OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.PropertyReference);
        context.RegisterOperationAction(operation => CheckAssignment(operation, known), OperationKind.SimpleAssignment);
    }

    private static void CheckArguments(OperationAnalysisContext context, KnownSymbols known)
    {
        foreach (var argument in context.Operation.Arguments())
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter })
            {
                Check(context, argument.Value, parameter, known);
            }
        }
    }

    private static void CheckAssignment(OperationAnalysisContext context, KnownSymbols known)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: var property } && IsNumber(property.Type))
        {
            Check(context, assignment.Value, property, known);
        }
    }

    private static void Check(OperationAnalysisContext context, IOperation value, ISymbol target, KnownSymbols known)
    {
        if (value.ConstantNumber() is { } number &&
            known.Mark(target, known.Markers.InclusiveRange) is { ConstructorArguments: [{ Value: double minimum }, { Value: double maximum }] } &&
            !(number >= minimum && number <= maximum) && !value.IsHandedOver())
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule, value.Syntax.GetLocation(), target.Name, Permitted(minimum, maximum), OperationExtensions.Print(number)));
        }
    }

    // Asked first, of every property that is set: most are no numbers.
    private static bool IsNumber(ITypeSymbol type) =>
        type.SpecialType is (>= SpecialType.System_SByte and <= SpecialType.System_Double) ||
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    private static string Permitted(double minimum, double maximum)
    {
        var isAbove = minimum is > 0 and <= Smallest;
        var least = isAbove ? "above 0" : $"at least {OperationExtensions.Print(minimum)}";
        return maximum >= int.MaxValue ? $"be {least}"
            : isAbove ? $"be {least} and at most {OperationExtensions.Print(maximum)}"
            : $"lie in {OperationExtensions.Print(minimum)} to {OperationExtensions.Print(maximum)}";
    }
}
