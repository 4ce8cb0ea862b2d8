using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LearningOrg.Core.Analyzers.Rules;

/// <summary>Reports a switch over a closed type that has neither an answer for each case nor one for the rest.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LO1006SwitchMissesCase() : LearningOrgAnalyzer(Rule)
{
    public const string Id = "LO1006";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        "A switch misses a case of a closed type",
        "The switch over '{0}' has no answer for {1}: add what is missing",
        RuleCategories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "All cases of a closed type are known. A switch statement passes by a case that it misses, and a switch expression throws.",
        helpLinkUri: RulePages.UrlOf(Id));

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(operation => Check(operation, known), OperationKind.Switch, OperationKind.SwitchExpression);

    private static void Check(OperationAnalysisContext context, KnownSymbols known)
    {
        if (SwitchCoverage.Of(context.Operation, known, context.Compilation) is { IsComplete: false, Rest: null } coverage)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, PlaceOf(context.Operation.Syntax), coverage.Type.Name, coverage.MissingNames()));
        }
    }

    private static Location PlaceOf(SyntaxNode @switch) => @switch switch
    {
        SwitchExpressionSyntax expression => expression.SwitchKeyword.GetLocation(),
        SwitchStatementSyntax statement => statement.SwitchKeyword.GetLocation(),
        _ => @switch.GetLocation(),
    };
}
