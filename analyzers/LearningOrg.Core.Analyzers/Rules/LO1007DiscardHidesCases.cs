using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LearningOrg.Core.Analyzers.Rules;

/// <summary>Reports <c>_ =></c> and <c>default:</c> over a closed type where they stand for cases: one added later goes the same way, unseen.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LO1007DiscardHidesCases() : LearningOrgAnalyzer(Rule)
{
    public const string Id = "LO1007";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        "A discard hides cases of a closed type",
        "This stands for {1} of '{0}', and for every case added later: name the cases",
        RuleCategories.Usage,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "All cases of a closed type are known. Where each is named, the compiler points to every switch when one is added.",
        helpLinkUri: RulePages.UrlOf(Id));

    /// <summary>More than that nobody names: the switch asks for a few of many, such as one event in a history.</summary>
    private const int Most = 8;

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(operation => Check(operation, known), OperationKind.Switch, OperationKind.SwitchExpression);

    private static void Check(OperationAnalysisContext context, KnownSymbols known)
    {
        if (SwitchCoverage.Of(context.Operation, known, context.Compilation) is { IsComplete: false, Rest: { } rest } coverage &&
            coverage.MissingCount <= Most)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, rest.GetLocation(), coverage.Type.Name, coverage.MissingNames()));
        }
    }
}
