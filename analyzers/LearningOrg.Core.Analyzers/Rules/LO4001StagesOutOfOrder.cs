using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers.Rules;

/// <summary>Reports stages that are handed in out of their order: one left out, repeated, or before the one it follows.</summary>
/// <remarks>
/// Speaks only where an order is asked for: a list or single stage handed to what is marked [InStageOrder], or calls of methods marked [StageOrder].
/// A list of stages by itself may be a filter or a legend, and is nobody's order.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LO4001StagesOutOfOrder() : LearningOrgAnalyzer(Rule)
{
    public const string Id = "LO4001";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Stages are out of order",
        "'{0}' cannot come right after '{1}': stages go one after the other, none left out and none twice",
        RuleCategories.Practice,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Stages marked [StageOrder] go in their order where they are handed to something marked [InStageOrder].",
        helpLinkUri: RulePages.UrlOf(Id));

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        context.RegisterOperationAction(operation => CheckCall(operation, known), OperationKind.Invocation);
        context.RegisterOperationAction(
            operation => CheckArguments(operation, known), OperationKind.ObjectCreation);
        context.RegisterOperationAction(operation => CheckAssignment(operation, known), OperationKind.SimpleAssignment);
    }

    private static void CheckCall(OperationAnalysisContext context, KnownSymbols known)
    {
        var call = (IInvocationOperation)context.Operation;
        CheckArguments(context, known);
        if (known.Bears(call.TargetMethod, known.Markers.StageOrder) && PlaceOf(call.TargetMethod, known) is { } place && ChainOfCalls.Before(call) is { } before &&
            PlaceOf(before.TargetMethod, known) is { } placeBefore && before.TargetMethod.ContainingType.Is(call.TargetMethod.ContainingType))
        {
            Compare(context, call, call.TargetMethod, place, before.TargetMethod, placeBefore);
        }
    }

    private static void CheckArguments(OperationAnalysisContext context, KnownSymbols known)
    {
        foreach (var argument in known.ArgumentsOf(context.Operation, known.Markers.InStageOrder))
        {
            if (argument.Parameter is not { } parameter || !known.Has(parameter, known.Markers.InStageOrder))
            {
                continue;
            }

            CheckList(context, argument.Value, known);
            if (argument.Parent is IInvocationOperation call && StageOf(argument.Value, known) is { } stage)
            {
                CheckChain(context, call, parameter, argument.Value, stage, known);
            }
        }
    }

    private static void CheckAssignment(OperationAnalysisContext context, KnownSymbols known)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: var property } && known.Has(property, known.Markers.InStageOrder))
        {
            CheckList(context, assignment.Value, known);
        }
    }

    private static void CheckList(OperationAnalysisContext context, IOperation list, KnownSymbols known)
    {
        if (list.Elements() is not { IsDefaultOrEmpty: false } stages)
        {
            return;
        }

        for (var index = 1; index < stages.Length; index++)
        {
            if (StageOf(stages[index - 1], known) is { } before && StageOf(stages[index], known) is { } stage &&
                stage.ContainingType.Is(before.ContainingType))
            {
                Compare(context, stages[index], stage, PlaceOf(stage, known) ?? 0, before, PlaceOf(before, known) ?? 0);
            }
        }
    }

    private static void CheckChain(
        OperationAnalysisContext context, IInvocationOperation call, IParameterSymbol parameter, IOperation value, ISymbol stage, KnownSymbols known)
    {
        // Only the same call again: what other calls in between do to the order is not ours to know.
        if (ChainOfCalls.Before(call) is { } before && before.TargetMethod.OriginalDefinition.Is(call.TargetMethod.OriginalDefinition))
        {
            foreach (var argument in before.Arguments)
            {
                if (argument.Parameter?.Ordinal == parameter.Ordinal && StageOf(argument.Value, known) is { } stageBefore &&
                    stageBefore.ContainingType.Is(stage.ContainingType))
                {
                    Compare(context, value, stage, PlaceOf(stage, known) ?? 0, stageBefore, PlaceOf(stageBefore, known) ?? 0);
                }
            }
        }
    }

    private static void Compare(OperationAnalysisContext context, IOperation at, ISymbol stage, int place, ISymbol before, int placeBefore)
    {
        if (place != placeBefore + 1 && !at.IsHandedOver())
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, at.Syntax.GetLocation(), stage.Name, before.Name));
        }
    }

    private static ISymbol? StageOf(IOperation value, KnownSymbols known)
    {
        ISymbol? member = value.Unconverted() switch
        {
            IPropertyReferenceOperation { Instance: null } property => property.Property,
            IFieldReferenceOperation { Instance: null } field => field.Field,
            _ => null,
        };
        return member is not null && PlaceOf(member, known) is not null ? member : null;
    }

    internal static int? PlaceOf(ISymbol member, KnownSymbols known) =>
        known.Mark(member, known.Markers.StageOrder) is { ConstructorArguments: [{ Value: int place }] } ? place : null;
}
