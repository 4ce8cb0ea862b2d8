using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers.Rules;

/// <summary>Reports <c>article.Validate(by, DateTimeOffset.UtcNow)</c>: what the verb decides can no longer be repeated.</summary>
/// <remarks>A domain verb is what returns a marked union: its outcome is decided from what was handed in, and nothing else.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LO3001ClockAsArgument() : LearningOrgAnalyzer(Rule)
{
    public const string Id = "LO3001";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        "The clock or chance is handed straight to a verb",
        "'{0}' is read inside the call of '{1}': take time from a TimeProvider and identity from whoever gives it, so that the call can be repeated",
        RuleCategories.Determinism,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A verb decides from its arguments alone; a test or a replay must be able to hand in the same again.",
        helpLinkUri: RulePages.UrlOf(Id));

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(operation => Check(operation, known), OperationKind.Invocation);

    private static void Check(OperationAnalysisContext context, KnownSymbols known)
    {
        var call = (IInvocationOperation)context.Operation;
        foreach (var argument in call.Arguments)
        {
            if (Source(argument.Value) is { } source && IsVerb(call.TargetMethod, known))
            {
                context.ReportDiagnostic(Diagnostic.Create(Rule, argument.Value.Syntax.GetLocation(), source, call.TargetMethod.Name));
            }
        }
    }

    private static bool IsVerb(IMethodSymbol method, KnownSymbols known) =>
        known.IsUnion(method.ReturnType) &&
        (known.IsFromLibrary(method.ReturnType) || known.IsMustUse(method.ReturnType) || known.IsMustUse(method));

    // The clock or chance itself, or behind one factory and one ToString: ImprovementId.Of(Guid.NewGuid().ToString()).
    private static string? Source(IOperation value)
    {
        for (var depth = 0; depth < 4; depth++)
        {
            while (value is IConversionOperation conversion)
            {
                value = conversion.Operand;
            }

            switch (value)
            {
                case IPropertyReferenceOperation { Property: { IsStatic: true, Name: "UtcNow" or "Now" or "Today" } clock }
                    when IsSystem(clock, "DateTimeOffset", "DateTime"):
                    return $"{clock.ContainingType.Name}.{clock.Name}";
                case IInvocationOperation { TargetMethod: { IsStatic: true, Name: "NewGuid" or "CreateVersion7" } chance }
                    when IsSystem(chance, "Guid", "Guid"):
                    return $"Guid.{chance.Name}";
                case IInvocationOperation { TargetMethod: { Name: var name } chance }
                    when name.StartsWith("Next", StringComparison.Ordinal) && IsSystem(chance, "Random", "Random"):
                    return $"Random.{name}";
                case IInvocationOperation { TargetMethod.Name: "ToString", Instance: { } written }:
                    value = written;
                    break;
                case IInvocationOperation { TargetMethod.IsStatic: true, Arguments: [var only] }:
                    value = only.Value;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static bool IsSystem(ISymbol member, string one, string other) =>
        member.ContainingType is { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } type &&
        (type.Name == one || type.Name == other);
}
