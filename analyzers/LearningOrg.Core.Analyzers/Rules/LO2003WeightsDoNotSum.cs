using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers.Rules;

/// <summary>Reports <c>Weights.Of(0.5, 0.3, 0.3)</c>, and chains whose weights sum to something else than their end asks for.</summary>
/// <remarks>Silent unless every weight is a constant, and the list or the chain is written out from its beginning.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LO2003WeightsDoNotSum() : LearningOrgAnalyzer(Rule)
{
    public const string Id = "LO2003";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Weights do not sum to what they must",
        "The weights handed to '{0}' sum to {1}, not to {2}: this always throws. Correct them, or let them be normalized.",
        RuleCategories.Values,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Weights marked [WeightSum] must sum to the stated total.",
        helpLinkUri: RulePages.UrlOf(Id));

    private const double Tolerance = 1e-9;

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(operation => Check(operation, known), OperationKind.Invocation, OperationKind.ObjectCreation);

    private static void Check(OperationAnalysisContext context, KnownSymbols known)
    {
        foreach (var argument in context.Operation.Arguments())
        {
            if (argument.Value.Elements() is { IsDefaultOrEmpty: false } weights && Sum(weights) is { } sum &&
                argument.Parameter is { } parameter && Total(parameter, known) is { } total)
            {
                Report(context, parameter.ContainingSymbol, sum, total);
            }
        }

        if (context.Operation is IInvocationOperation call && ChainOfCalls.Before(call) is not null &&
            Total(call.TargetMethod, known) is { } chainTotal && SumOfChain(call, known) is { } chainSum)
        {
            Report(context, call.TargetMethod, chainSum, chainTotal);
        }
    }

    private static void Report(OperationAnalysisContext context, ISymbol called, double sum, double total)
    {
        var call = context.Operation;
        if (!(Math.Abs(sum - total) <= Tolerance) && !call.IsHandedOver())
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule, call.Syntax.GetLocation(), called.WrittenName(), OperationExtensions.Print(sum), OperationExtensions.Print(total)));
        }
    }

    private static double? Total(ISymbol marked, KnownSymbols known) =>
        known.Mark(marked, known.Markers.WeightSum) is { ConstructorArguments: [{ Value: double total }] } ? total : null;

    private static double? Sum(ImmutableArray<IOperation> weights)
    {
        var sum = 0.0;
        foreach (var weight in weights)
        {
            if (weight.ConstantNumber() is not { } number)
            {
                return null;
            }

            sum += number;
        }

        return sum;
    }

    private static double? SumOfChain(IInvocationOperation end, KnownSymbols known)
    {
        double? sum = null;
        for (var call = ChainOfCalls.Before(end); call is not null; call = ChainOfCalls.Before(call))
        {
            var hasWeight = false;
            foreach (var argument in call.Arguments)
            {
                if (argument.Parameter is { } parameter && Total(parameter, known) is not null)
                {
                    if (argument.Value.ConstantNumber() is not { } number)
                    {
                        return null;
                    }

                    sum = (sum ?? 0) + number;
                    hasWeight = true;
                }
            }

            if (call.Instance is null)
            {
                // A static call begins the chain: before it there was nothing.
                return call.TargetMethod.IsExtensionMethod ? null : sum;
            }

            if (!hasWeight)
            {
                return null;
            }
        }

        return null;
    }
}
