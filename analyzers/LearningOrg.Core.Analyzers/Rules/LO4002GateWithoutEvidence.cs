using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers.Rules;

/// <summary>Reports a decision that visibly rests on nothing: an empty list, a blank text, or null.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LO4002GateWithoutEvidence() : LearningOrgAnalyzer(Rule)
{
    public const string Id = "LO4002";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        "A decision rests on nothing",
        "'{0}' of '{1}' is {2}, and the decision would rest on nothing: hand in what it rests on",
        RuleCategories.Practice,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A parameter marked [NotEmpty] takes what a decision rests on: evidence, conditions, criteria.",
        helpLinkUri: RulePages.UrlOf(Id));

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(operation => Check(operation, known), OperationKind.Invocation, OperationKind.ObjectCreation);

    private static void Check(OperationAnalysisContext context, KnownSymbols known)
    {
        foreach (var argument in context.Operation.Arguments())
        {
            if (argument.Parameter is { } parameter && argument.ArgumentKind != ArgumentKind.DefaultValue && Nothing(argument.Value) is { } nothing &&
                known.Has(parameter, known.Markers.NotEmpty) && !argument.Value.IsHandedOver())
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rule, argument.Value.Syntax.GetLocation(), parameter.Name, parameter.ContainingSymbol.WrittenName(), nothing));
            }
        }
    }

    private static string? Nothing(IOperation value)
    {
        var bare = value;
        while (bare is IConversionOperation conversion)
        {
            bare = conversion.Operand;
        }

        if (bare.MayBeConstant() && bare.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant switch
            {
                null => "null",
                string text when string.IsNullOrWhiteSpace(text) => "blank",
                _ => null,
            };
        }

        return bare switch
        {
            IDefaultValueOperation { Type.IsReferenceType: true } => "null",
            IInvocationOperation { TargetMethod: { Name: "Empty", IsStatic: true, Parameters.IsEmpty: true, ContainingType.Name: "Array" or "Enumerable" } }
                => "empty",
            IFieldReferenceOperation { Field: { Name: "Empty", IsStatic: true, ContainingType: { Name: "ImmutableArray" or "ImmutableList" } } } => "empty",
            IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } => "blank",
            IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null or { Initializers.IsEmpty: true }, Type.Name: "List" or "HashSet" }
                => "empty",
            _ => value.Elements() is { IsDefault: false, IsEmpty: true } ? "empty" : null,
        };
    }
}
