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

    // Values are made in few steps; deeper, nobody would look either.
    private const int Deepest = 5;

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(operation => Check(operation, known), OperationKind.Invocation);

    private static void Check(OperationAnalysisContext context, KnownSymbols known)
    {
        var call = (IInvocationOperation)context.Operation;
        foreach (var argument in call.Arguments)
        {
            if (Reading(argument.Value, Deepest) is { } reading && IsVerb(call.TargetMethod, known))
            {
                context.ReportDiagnostic(Diagnostic.Create(Rule, reading.Syntax.GetLocation(), NameOf(reading), call.TargetMethod.Name));
            }
        }
    }

    // What the verb returns, or a task of it.
    private static bool IsVerb(IMethodSymbol method, KnownSymbols known)
    {
        var answer = method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var awaited] } ? awaited : method.ReturnType;
        return known.IsUnion(answer) && (known.IsFromLibrary(answer) || known.IsMustUse(answer) || known.IsMustUse(method));
    }

    // The clock or chance itself, or what a value is visibly made of: ImprovementId.Of($"CIM-{Guid.NewGuid()}"), DateTimeOffset.UtcNow.AddDays(30).
    private static IOperation? Reading(IOperation value, int depth)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return depth == 0 ? null : value switch
        {
            _ when IsClock(value) || IsChance(value) => value,
            IInvocationOperation { TargetMethod: var asked, Instance: { } made } when asked.Name == "ToString" || IsOfTime(asked) => Reading(made, depth - 1),
            IPropertyReferenceOperation { Property: var part, Instance: { } made } when IsOfTime(part) => Reading(made, depth - 1),
            IInvocationOperation { TargetMethod.IsStatic: true, Arguments: [var only] } => Reading(only.Value, depth - 1),
            IObjectCreationOperation { Constructor: { } constructor, Arguments: [var first, ..] } when IsOfTime(constructor) => Reading(first.Value, depth - 1),
            IBinaryOperation sum => Reading(sum.LeftOperand, depth - 1) ?? Reading(sum.RightOperand, depth - 1),
            IInterpolatedStringOperation text => ReadingIn(text, depth - 1),
            _ => null,
        };
    }

    private static IOperation? ReadingIn(IInterpolatedStringOperation text, int depth)
    {
        foreach (var part in text.Parts)
        {
            if (part is IInterpolationOperation { Expression: var expression } && Reading(expression, depth) is { } reading)
            {
                return reading;
            }
        }

        return null;
    }

    private static bool IsClock(IOperation value) =>
        value is IPropertyReferenceOperation { Property: { IsStatic: true, Name: "UtcNow" or "Now" or "Today" } clock } && IsOfTime(clock);

    // A Random that is handed in, or begins at a seed, can give the same again.
    private static bool IsChance(IOperation value) => value is IInvocationOperation { TargetMethod: var method } call &&
        (method is { IsStatic: true, Name: "NewGuid" or "CreateVersion7" } ? IsSystem(method, "Guid")
            : method.Name.StartsWith("Next", StringComparison.Ordinal) && IsSystem(method, "Random") && call.Instance?.Unconverted() is
                IPropertyReferenceOperation { Property: { IsStatic: true, Name: "Shared" } } or IObjectCreationOperation { Arguments.IsEmpty: true });

    private static bool IsOfTime(ISymbol member) => IsSystem(member, "DateTimeOffset") || IsSystem(member, "DateTime");

    private static bool IsSystem(ISymbol member, string type) =>
        member.ContainingType is { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } system && system.Name == type;

    private static string NameOf(IOperation reading) => reading switch
    {
        IPropertyReferenceOperation { Property: var clock } => $"{clock.ContainingType.Name}.{clock.Name}",
        IInvocationOperation { TargetMethod: var chance } => $"{chance.ContainingType.Name}.{chance.Name}",
        _ => reading.Syntax.ToString(),
    };
}
