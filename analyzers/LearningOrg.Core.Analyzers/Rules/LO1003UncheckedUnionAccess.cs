using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers.Rules;

/// <summary>Reports <c>outcome.AsT0</c> where nobody has asked which case it is: it throws where the answer was no.</summary>
/// <remarks>In test projects a hint: there, the exception fails the test, and often that is meant.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LO1003UncheckedUnionAccess() : LearningOrgAnalyzer(Rule)
{
    public const string Id = "LO1003";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        "A case of a union is taken without a check",
        "'{0}' throws where '{1}' is another case: take it with TryAccept, Match or Switch, or ask which case it is first",
        RuleCategories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Each case of an outcome is an ordinary answer; taking one unasked turns the others into exceptions.",
        helpLinkUri: RulePages.UrlOf(Id));

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        var severity = TestProjects.Contain(context.Compilation) ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;
        context.RegisterOperationAction(operation => Check(operation, known, severity), OperationKind.PropertyReference);
    }

    private static void Check(OperationAnalysisContext context, KnownSymbols known, DiagnosticSeverity severity)
    {
        var access = (IPropertyReferenceOperation)context.Operation;
        if (UnionCheck.IsCaseOfUnion(access, known) && UnionCheck.UnionOf(access) is { } union && NameOf(union, context.ContainingSymbol) is { } name &&
            !UnionCheck.Precedes(access, union, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule,
                access.Syntax.GetLocation(),
                severity,
                additionalLocations: null,
                properties: null,
                access.Property.Name,
                name));
        }
    }

    // The result of a call cannot be checked at all. Whatever else holds a union may have been checked elsewhere: fields and properties, what a loop
    // or a query hands over (outcomes.Where(it => it.IsT0).Select(it => it.AsT0)), what a pattern declares, what a primary constructor keeps.
    private static string? NameOf(IOperation union, ISymbol member) => union switch
    {
        ILocalReferenceOperation { Local: var local } => !local.IsForEach && UnionCheck.IsDeclaredByStatement(local) ? local.Name : null,
        IParameterReferenceOperation { Parameter: var parameter } => IsHandedToMember(parameter.ContainingSymbol, member) ? parameter.Name : null,
        _ => union.Origin() is IInvocationOperation call ? call.WrittenName() : null,
    };

    // An initializer stands in a field or a property; any other member that uses a constructor's parameter does so later, if ever.
    private static bool IsHandedToMember(ISymbol owner, ISymbol member) => owner is not IMethodSymbol method || method.MethodKind switch
    {
        MethodKind.AnonymousFunction => false,
        MethodKind.Constructor => member is not IMethodSymbol || member.Is(owner),
        _ => true,
    };
}
