using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers.Rules;

/// <summary>Reports <c>improvement.Approve(by, at);</c>: the statement changes nothing, and a refusal passes unseen.</summary>
/// <remarks>Looks at unions only: those of the library, those of a [MustUse] type, and those a [MustUse] method returns.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LO1002DiscardedOutcome() : LearningOrgAnalyzer(Rule)
{
    public const string Id = "LO1002";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        "The outcome of a verb is discarded",
        "The outcome of '{0}' is discarded and a refusal passes unseen: call TryAccept, Match or Switch, or discard it on purpose with '_ ='",
        RuleCategories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A verb changes nothing: the new value, or the reason why there is none, is in the outcome that it returns.",
        helpLinkUri: RulePages.UrlOf(Id));

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(operation => Check(operation, known), OperationKind.ExpressionStatement);

    private static void Check(OperationAnalysisContext context, KnownSymbols known)
    {
        var statement = (IExpressionStatementOperation)context.Operation;
        if (ThrownAwayValue.Of(statement) is { } value && known.IsUnion(value.Type) &&
            (known.IsFromLibrary(value.Type) || known.IsMustUse(value.Type) || known.IsMustUse(value.Method)) &&
            !value.IsQuestionToSubstitute && !IsHandedBackByDotNet(value.Method))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, statement.Operation.Syntax.GetLocation(), value.Name));
        }
    }

    // outcomes.Pop(), cache.GetOrAdd(…), Interlocked.Exchange(ref last, outcome): .NET decides nothing, it hands back what somebody had decided before.
    private static bool IsHandedBackByDotNet(IMethodSymbol? method)
    {
        if (method is not { MethodKind: not MethodKind.DelegateInvoke, OriginalDefinition.ReturnType: ITypeParameterSymbol })
        {
            return false;
        }

        var root = method.ContainingNamespace;
        while (root is { ContainingNamespace.IsGlobalNamespace: false })
        {
            root = root.ContainingNamespace;
        }

        return root is { Name: "System" };
    }
}
