using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers.Rules;

/// <summary>Reports <c>article.Flag($"{actor} broke it", by, at)</c>: a text that is kept for learning names a person.</summary>
/// <remarks>Goes by types and marked members alone: what a variable is called says nothing.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LO4003IdentityInBlameFreeText() : LearningOrgAnalyzer(Rule)
{
    public const string Id = "LO4003";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        "A blame-free text names a person",
        "'{0}' says who in '{1}', a text that is to say what and why: name the role, who it was is recorded with the event",
        RuleCategories.Practice,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "People report what went wrong where reports do not name them. A text marked [BlameFree] holds no [PersonalIdentity].",
        helpLinkUri: RulePages.UrlOf(Id));

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        var identities = new Identities(context.Compilation, known);
        context.RegisterOperationAction(
            operation => CheckArguments(operation, identities), OperationKind.Invocation, OperationKind.ObjectCreation);
        context.RegisterOperationAction(operation => CheckAssignment(operation, identities), OperationKind.SimpleAssignment);
        context.RegisterOperationAction(
            operation => CheckInitializer(operation, identities), OperationKind.PropertyInitializer, OperationKind.FieldInitializer);
    }

    private static void CheckArguments(OperationAnalysisContext context, Identities identities)
    {
        foreach (var argument in context.Operation.Arguments())
        {
            if (argument.Value is { Kind: not OperationKind.Literal, Type.SpecialType: SpecialType.System_String } && argument.Parameter is { } parameter &&
                identities.IsBlameFree(parameter))
            {
                CheckText(context, argument.Value, parameter, identities);
            }
        }
    }

    private static void CheckAssignment(OperationAnalysisContext context, Identities identities)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        ISymbol? target = assignment.Target switch
        {
            IPropertyReferenceOperation property => property.Property,
            IFieldReferenceOperation field => field.Field,
            _ => null,
        };
        if (target is not null && assignment.Type?.SpecialType == SpecialType.System_String && identities.IsBlameFree(target))
        {
            CheckText(context, assignment.Value, target, identities);
        }
    }

    private static void CheckInitializer(OperationAnalysisContext context, Identities identities)
    {
        var initializer = (ISymbolInitializerOperation)context.Operation;
        ISymbol? target = initializer switch
        {
            IPropertyInitializerOperation { InitializedProperties: [var property] } => property,
            IFieldInitializerOperation { InitializedFields: [var field] } => field,
            _ => null,
        };
        if (target is not null && initializer.Value is { Kind: not OperationKind.Literal, Type.SpecialType: SpecialType.System_String } text &&
            identities.IsBlameFree(target))
        {
            CheckText(context, text, target, identities);
        }
    }

    private static void CheckText(OperationAnalysisContext context, IOperation text, ISymbol target, Identities identities)
    {
        text = text.Unconverted();
        switch (text)
        {
            case IInterpolatedStringOperation interpolated:
                foreach (var part in interpolated.Parts)
                {
                    if (part is IInterpolationOperation { Expression: var expression })
                    {
                        CheckText(context, expression, target, identities);
                    }
                }

                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum:
                CheckText(context, sum.LeftOperand, target, identities);
                CheckText(context, sum.RightOperand, target, identities);
                break;
            default:
                if (identities.IsIdentity(text))
                {
                    context.ReportDiagnostic(Diagnostic.Create(Rule, text.Syntax.GetLocation(), text.Syntax.ToString(), target.Name));
                }

                break;
        }
    }

    private sealed class Identities(Compilation compilation, KnownSymbols known)
    {
        // Asked for when the first blame-free text is met: most projects write none.
        private readonly Lazy<INamedTypeSymbol?> _identity = new(() => compilation.GetBestTypeByMetadataName("System.Security.Principal.IIdentity"));
        private readonly Lazy<INamedTypeSymbol?> _principal = new(() => compilation.GetBestTypeByMetadataName("System.Security.Principal.IPrincipal"));

        public bool IsBlameFree(ISymbol target) => known.Has(target, known.Markers.BlameFree);

        /// <summary>A value of an identity's type, a marked member or parameter, or a text made of an identity by ToString or Name.</summary>
        public bool IsIdentity(IOperation value)
        {
            value = value.Unconverted();
            if (value is IConditionalAccessOperation conditional)
            {
                return IsIdentity(conditional.WhenNotNull);
            }

            return Names(value) || value switch
            {
                IPropertyReferenceOperation { Property: { Type.SpecialType: SpecialType.System_String, Name: "Name" }, Instance: { } owner }
                    => IsPrincipal(owner.Type),
                IInvocationOperation { TargetMethod: { Name: "ToString", Parameters.IsEmpty: true }, Instance: { } written } => Names(written.Unconverted()),
                _ => false,
            };
        }

        private bool Names(IOperation value) => IsPersonal(value.Type) || IsPrincipal(value.Type) || value switch
        {
            IPropertyReferenceOperation property => known.Has(property.Property, known.Markers.PersonalIdentity),
            IFieldReferenceOperation field => known.Has(field.Field, known.Markers.PersonalIdentity),
            IParameterReferenceOperation parameter => known.Has(parameter.Parameter, known.Markers.PersonalIdentity),
            _ => false,
        };

        private bool IsPrincipal(ITypeSymbol? type) =>
            type is { SpecialType: SpecialType.None } &&
            (type.Is(_identity.Value) || type.Is(_principal.Value) || type.Implements(_identity.Value) || type.Implements(_principal.Value));

        private bool IsPersonal(ITypeSymbol? type)
        {
            if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            {
                type = nullable.TypeArguments[0];
            }

            for (var own = type; own is { SpecialType: SpecialType.None }; own = own.BaseType)
            {
                if (known.Has(own, known.Markers.PersonalIdentity))
                {
                    return true;
                }
            }

            return type is { SpecialType: SpecialType.None } && ImplementsPersonal(type);
        }

        private bool ImplementsPersonal(ITypeSymbol type)
        {
            foreach (var implemented in type.AllInterfaces)
            {
                if (known.Has(implemented, known.Markers.PersonalIdentity))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
