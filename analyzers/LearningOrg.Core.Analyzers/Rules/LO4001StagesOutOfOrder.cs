using System.Collections.Immutable;
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
        context.RegisterOperationAction(operation => CheckArguments(operation, known), OperationKind.ObjectCreation);
        context.RegisterOperationAction(operation => CheckAssignment(operation, known), OperationKind.SimpleAssignment);
        context.RegisterOperationAction(operation => CheckInitializer(operation, known), OperationKind.PropertyInitializer);
    }

    private static void CheckCall(OperationAnalysisContext context, KnownSymbols known)
    {
        var call = (IInvocationOperation)context.Operation;
        CheckArguments(context, known);
        if (ChainOfCalls.Before(call) is { } before && before.TargetMethod.ContainingType.Is(call.TargetMethod.ContainingType) &&
            PlaceOf(call.TargetMethod, known) is { } place && PlaceOf(before.TargetMethod, known) is { } placeBefore)
        {
            Compare(context, call, call.TargetMethod, place, before.TargetMethod, placeBefore);
        }
    }

    private static void CheckArguments(OperationAnalysisContext context, KnownSymbols known)
    {
        foreach (var argument in context.Operation.Arguments())
        {
            if (argument.Value.Elements() is { IsDefault: false, Length: > 1 } stages)
            {
                if (argument.Parameter is { } parameter && known.Has(parameter, known.Markers.InStageOrder))
                {
                    CheckList(context, stages, known);
                }
            }
            else if (argument.Parent is IInvocationOperation call && ChainOfCalls.Before(call) is { } before && argument.Parameter is { } single &&
                known.Has(single, known.Markers.InStageOrder))
            {
                CheckChain(context, call, before, argument, known);
            }
        }
    }

    private static void CheckAssignment(OperationAnalysisContext context, KnownSymbols known)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: var property } &&
            assignment.Value.Elements() is { IsDefault: false, Length: > 1 } stages && known.Has(property, known.Markers.InStageOrder))
        {
            CheckList(context, stages, known);
        }
    }

    private static void CheckInitializer(OperationAnalysisContext context, KnownSymbols known)
    {
        var initializer = (IPropertyInitializerOperation)context.Operation;
        if (initializer is { InitializedProperties: [var property] } && initializer.Value.Elements() is { IsDefault: false, Length: > 1 } stages &&
            known.Has(property, known.Markers.InStageOrder))
        {
            CheckList(context, stages, known);
        }
    }

    private static void CheckList(OperationAnalysisContext context, ImmutableArray<IOperation> stages, KnownSymbols known)
    {
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
        OperationAnalysisContext context, IInvocationOperation call, IInvocationOperation before, IArgumentOperation argument, KnownSymbols known)
    {
        // Only the same call again: what other calls in between do to the order is not ours to know.
        if (!before.TargetMethod.OriginalDefinition.Is(call.TargetMethod.OriginalDefinition) || StageOf(argument.Value, known) is not { } stage)
        {
            return;
        }

        foreach (var earlier in before.Arguments)
        {
            if (earlier.Parameter?.Ordinal == argument.Parameter?.Ordinal && StageOf(earlier.Value, known) is { } stageBefore &&
                stageBefore.ContainingType.Is(stage.ContainingType))
            {
                Compare(context, argument.Value, stage, PlaceOf(stage, known) ?? 0, stageBefore, PlaceOf(stageBefore, known) ?? 0);
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
