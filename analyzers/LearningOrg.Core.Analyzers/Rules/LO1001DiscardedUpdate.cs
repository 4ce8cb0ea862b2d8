using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers.Rules;

/// <summary>Reports <c>article.WithTitle("x");</c>: the article stays as it is, and the one with the title is thrown away.</summary>
/// <remarks>Unions are left to LO1002: no statement is reported twice.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LO1001DiscardedUpdate() : LearningOrgAnalyzer(Rule)
{
    public const string Id = "LO1001";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        "An update is discarded",
        "The result of '{0}' is discarded, and nothing else has changed: assign it, or discard it on purpose with '_ ='",
        RuleCategories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The object never changes: what a method does to it is in the object that the method returns.",
        helpLinkUri: RulePages.UrlOf(Id));

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(operation => Check(operation, known), OperationKind.ExpressionStatement);

    private static void Check(OperationAnalysisContext context, KnownSymbols known)
    {
        var statement = (IExpressionStatementOperation)context.Operation;
        if (ThrownAwayValue.Of(statement) is { } value && value.Type.SpecialType != SpecialType.System_Void &&
            !known.IsUnion(value.Type) && IsNews(value, known) && !value.IsQuestionToSubstitute)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, statement.Operation.Syntax.GetLocation(), value.Name));
        }
    }

    private static bool IsNews(ThrownAwayValue value, KnownSymbols known) => value.Method is { } method
        ? known.IsMustUse(method) || (known.IsMustUse(value.Type) && !HandsBackWhatItHolds(method))
        : known.IsMustUse(value.Type);

    // queue.Dequeue(), cache.GetOrAdd(…): a method for any type makes nothing new, and may be called for what it does.
    private static bool HandsBackWhatItHolds(IMethodSymbol method) => method.OriginalDefinition.ReturnType switch
    {
        ITypeParameterSymbol => true,
        INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [ITypeParameterSymbol] } => true,
        _ => false,
    };
}
