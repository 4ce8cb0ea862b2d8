using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers.Rules;

/// <summary>Reports a criterion or alternative that stands twice in one list or one fluent chain.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LO2004DuplicatedName() : LearningOrgAnalyzer(Rule)
{
    public const string Id = "LO2004";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        "A criterion or alternative stands twice",
        "{0} stands twice where each may stand once: remove it, or name what was meant",
        RuleCategories.Values,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Names marked [UniqueName] must differ within a list or a chain.",
        helpLinkUri: RulePages.UrlOf(Id));

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) => context.RegisterOperationAction(
        operation => Check(operation, known), OperationKind.Invocation, OperationKind.ObjectCreation);

    private static void Check(OperationAnalysisContext context, KnownSymbols known)
    {
        var before = context.Operation is IInvocationOperation call ? ChainOfCalls.Before(call) : null;
        foreach (var argument in context.Operation.Arguments())
        {
            var elements = argument.Value.Elements();
            var mayHoldTwins = elements.IsDefault ? before is not null : elements.Length > 1;
            if (!mayHoldTwins || argument.Parameter is not { } parameter || !known.Has(parameter, known.Markers.UniqueName) ||
                argument.Value.IsHandedOver())
            {
                continue;
            }

            if (elements.IsDefault)
            {
                CheckChain(context, before, argument, known);
            }
            else
            {
                CheckList(context, elements, known);
            }
        }
    }

    private static void CheckList(OperationAnalysisContext context, ImmutableArray<IOperation> elements, KnownSymbols known)
    {
        // Lists of criteria are short: to compare each with those before it needs no memory.
        for (var place = 1; place < elements.Length; place++)
        {
            var name = NameOf(elements[place], known);
            for (var before = 0; name is not null && before < place; before++)
            {
                if (Same(name, NameOf(elements[before], known)))
                {
                    Report(context, elements[place], name);
                    break;
                }
            }
        }
    }

    private static void CheckChain(OperationAnalysisContext context, IInvocationOperation? before, IArgumentOperation argument, KnownSymbols known)
    {
        var name = NameOf(argument.Value, known);
        for (var type = argument.Parameter!.ContainingType; name is not null && before is not null; before = ChainOfCalls.Before(before))
        {
            if (!before.TargetMethod.ContainingType.Is(type))
            {
                return;
            }

            foreach (var other in before.Arguments)
            {
                if (other.Parameter is { } parameter && known.Has(parameter, known.Markers.UniqueName) &&
                    Same(name, NameOf(other.Value, known)))
                {
                    Report(context, argument.Value, name);
                    return;
                }
            }
        }
    }

    // A constant text, a member or local that cannot change, or the unique name that a factory was handed.
    private static object? NameOf(IOperation element, KnownSymbols known)
    {
        element = element.Unconverted();
        if (element.ConstantValue is { HasValue: true, Value: string text })
        {
            return text;
        }

        switch (element)
        {
            case IFieldReferenceOperation { Field: { IsReadOnly: true } field, Instance: null or IInstanceReferenceOperation }:
                return field;
            case IPropertyReferenceOperation { Property: { IsReadOnly: true, IsIndexer: false, IsStatic: true } property } when !IsComputed(property):
                return property;
            case ILocalReferenceOperation local:
                return local.Local;
            case IParameterReferenceOperation parameter:
                return parameter.Parameter;
            case IInvocationOperation { TargetMethod.IsStatic: true } factory:
                foreach (var argument in factory.Arguments)
                {
                    if (argument.Parameter is { } parameter && known.Has(parameter, known.Markers.UniqueName))
                    {
                        return NameOf(argument.Value, known) as string;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    // Where the source shows no field behind it; of other assemblies, nobody sees that.
    private static bool IsComputed(IPropertySymbol property)
    {
        foreach (var member in property.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol { AssociatedSymbol: { } behind } && behind.Is(property))
            {
                return false;
            }
        }

        return !property.DeclaringSyntaxReferences.IsEmpty;
    }

    private static bool Same(object one, object? other) => one is string text
        ? other is string otherText && string.Equals(text, otherText, StringComparison.Ordinal)
        : one is ISymbol symbol && symbol.Is(other as ISymbol);

    private static void Report(OperationAnalysisContext context, IOperation twin, object name) => context.ReportDiagnostic(
        Diagnostic.Create(Rule, twin.Syntax.GetLocation(), name is ISymbol symbol ? $"'{symbol.Name}'" : $"'{name}'"));
}
