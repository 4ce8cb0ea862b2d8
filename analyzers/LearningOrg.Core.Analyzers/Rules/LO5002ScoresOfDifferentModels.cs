using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers.Rules;

/// <summary>Reports a comparison of scores that visibly come from different models, as <c>rice.Score(a)</c> and <c>wsjf.Score(b)</c>.</summary>
/// <remarks>The type of the model is all that is looked at, in the expression and in locals that are written once.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LO5002ScoresOfDifferentModels() : LearningOrgAnalyzer(Rule)
{
    public const string Id = "LO5002";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Scores of different models are compared",
        "A score of '{0}' is compared with a score of '{1}': numbers of different models have no common scale. Rank both by one model.",
        RuleCategories.Interoperability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A RICE of 250 is not more than a WSJF of 8; comparing such scores throws, and comparing their bare numbers misleads.",
        helpLinkUri: RulePages.UrlOf(Id));

    private const int Deepest = 12;

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        var score = known.Library.GetTypeByMetadataName("LearningOrg.Core.Score");
        var model = known.Library.GetTypeByMetadataName("LearningOrg.Core.Prioritization.IScoringModel`1");
        if (score is not null && model is not null)
        {
            context.RegisterOperationAction(operation => CheckOperator(operation, score, model), OperationKind.Binary);
            context.RegisterOperationAction(operation => CheckCall(operation, score, model), OperationKind.Invocation);
        }
    }

    private static void CheckOperator(OperationAnalysisContext context, INamedTypeSymbol score, INamedTypeSymbol model)
    {
        var comparison = (IBinaryOperation)context.Operation;
        if (comparison.OperatorKind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan
                or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
        {
            Compare(context, ScoreIn(comparison.LeftOperand, score), ScoreIn(comparison.RightOperand, score), model);
        }
    }

    private static void CheckCall(OperationAnalysisContext context, INamedTypeSymbol score, INamedTypeSymbol model)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call is { TargetMethod: { ContainingType: var type, Name: not "IsComparableWith" }, Instance: { } one, Arguments: [var other] } &&
            type.Is(score) && !call.IsHandedOver())
        {
            Compare(context, ScoreIn(one, score), ScoreIn(other.Value, score), model);
        }
    }

    private static void Compare(OperationAnalysisContext context, IOperation? one, IOperation? other, INamedTypeSymbol model)
    {
        if (one is not null && other is not null && ModelOf(one, model, context) is { } first && ModelOf(other, model, context) is { } second &&
            !first.Is(second))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, context.Operation.Syntax.GetLocation(), first.Name, second.Name));
        }
    }

    // A score, or the bare number of one.
    private static IOperation? ScoreIn(IOperation operand, INamedTypeSymbol score)
    {
        operand = operand.Unconverted();
        return operand.Type.Is(score) ? operand
            : operand is IPropertyReferenceOperation { Type.SpecialType: SpecialType.System_Double, Instance: { } owner } && owner.Type.Is(score) ? owner
            : null;
    }

    // Back along the members and calls that led here, to the model that was asked.
    private static INamedTypeSymbol? ModelOf(IOperation origin, INamedTypeSymbol model, OperationAnalysisContext context)
    {
        for (var depth = 0; depth < Deepest; depth++)
        {
            origin = origin.Unconverted();
            if (origin.Type is INamedTypeSymbol { TypeKind: TypeKind.Class } type && IsModel(type, model))
            {
                return type.OriginalDefinition;
            }

            switch (origin)
            {
                case IPropertyReferenceOperation { Instance: { } owner }:
                    origin = owner;
                    break;
                case IInvocationOperation { TargetMethod.ContainingAssembly: var assembly } when assembly.Is(context.Compilation.Assembly):
                    // The client's own methods may bring scores to a common scale.
                    return null;
                case IInvocationOperation { Instance: { } receiver }:
                    origin = receiver;
                    break;
                case IInvocationOperation { Arguments: [var first, ..] }:
                    origin = first.Value;
                    break;
                case ILocalReferenceOperation { Local: var local } when WrittenOnce(local, context) is { } written:
                    origin = written;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static bool IsModel(INamedTypeSymbol type, INamedTypeSymbol model)
    {
        foreach (var implemented in type.AllInterfaces)
        {
            if (implemented.OriginalDefinition.Is(model))
            {
                return true;
            }
        }

        return false;
    }

    // Asked of locals that hold a score or a ranking and are compared, which is seldom: only then is the body looked through.
    private static IOperation? WrittenOnce(ILocalSymbol local, OperationAnalysisContext context)
    {
        if (local.DeclaringSyntaxReferences is not [var declaration] || context.Operation.SemanticModel is not { } model ||
            declaration.SyntaxTree != model.SyntaxTree ||
            model.GetOperation(declaration.GetSyntax(context.CancellationToken), context.CancellationToken) is not IVariableDeclaratorOperation declarator ||
            (declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer) is not { Value: var value })
        {
            return null;
        }

        var body = (IOperation)declarator;
        while (body.Parent is { } parent)
        {
            body = parent;
        }

        foreach (var operation in body.Descendants())
        {
            if (operation is ILocalReferenceOperation reference && reference.Local.Is(local) && IsWritten(reference))
            {
                return null;
            }
        }

        return value;
    }

    private static bool IsWritten(ILocalReferenceOperation local) => local.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == local,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        ITupleOperation { Parent: IDeconstructionAssignmentOperation assignment } tuple => assignment.Target == tuple,
        _ => false,
    };
}
