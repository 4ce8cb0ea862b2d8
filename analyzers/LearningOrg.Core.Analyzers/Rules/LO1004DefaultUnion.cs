using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers.Rules;

/// <summary>Reports <c>default</c> and <c>new()</c> of a union that is a struct: it claims to be its first case, and holds null.</summary>
/// <remarks>A union that is a class has no such state: its default is null, of which the compiler warns.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LO1004DefaultUnion() : LearningOrgAnalyzer(Rule)
{
    public const string Id = "LO1004";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        "A union is made without a case",
        "The default of '{0}' claims to be a '{1}' and holds null: make it from a value of one of its cases",
        RuleCategories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The default of a struct union says that it is case 0, and its value is null.",
        helpLinkUri: RulePages.UrlOf(Id));

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(operation => Check(operation, known), OperationKind.DefaultValue, OperationKind.ObjectCreation);

    private static void Check(OperationAnalysisContext context, KnownSymbols known)
    {
        var value = context.Operation;
        if (value.Type is INamedTypeSymbol { IsValueType: true, TypeArguments: [{ IsReferenceType: true } first, ..] } union &&
            first.NullableAnnotation != NullableAnnotation.Annotated &&
            value is IDefaultValueOperation or IObjectCreationOperation { Arguments.IsEmpty: true, Constructor.IsImplicitlyDeclared: true } &&
            known.IsUnion(union) && !IsMeantAsNothing(value))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, value.Syntax.GetLocation(), union.Name, first.Name));
        }
    }

    // What a TryX method hands out beside `false`, what a caller left out, and what something is compared with.
    private static bool IsMeantAsNothing(IOperation value)
    {
        var parent = value.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        return parent is IParameterInitializerOperation or IBinaryOperation or IArgumentOperation { ArgumentKind: ArgumentKind.DefaultValue }
            or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: nameof(Equals) } }
            or ISimpleAssignmentOperation { Target: IParameterReferenceOperation { Parameter.RefKind: RefKind.Out } }
            or ISimpleAssignmentOperation { Target: IDiscardOperation };
    }
}
