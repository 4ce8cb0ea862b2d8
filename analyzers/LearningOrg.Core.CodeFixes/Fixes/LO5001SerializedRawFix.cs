using System.Collections.Immutable;
using System.Composition;
using LearningOrg.Core.Analyzers;
using LearningOrg.Core.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>Turns <c>JsonSerializer.Serialize(improvement)</c> into <c>JsonSerializer.Serialize(improvement.ToSnapshot())</c>, an id into its Value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LO5001SerializedRawFix)), Shared]
public sealed class LO5001SerializedRawFix() : LearningOrgFix(LO5001SerializedRaw.Id)
{
    public const string Snapshot = "LO5001.Snapshot";
    public const string Value = "LO5001.Value";

    private const string ToSnapshot = "ToSnapshot";

    private protected override ImmutableArray<Remedy> Remedies { get; } =
    [
        Replacement.By("Serialize the snapshot", Snapshot, WriteSnapshot),
        Replacement.By("Serialize the value", Value, WriteValue),
    ];

    private static ExpressionSyntax? WriteSnapshot(ExpressionSyntax original, ExpressionSyntax current, Source source) =>
        HasToSnapshot(TypeOf(original, source)) ? InvocationExpression(Member(current, ToSnapshot)) : null;

    private static ExpressionSyntax? WriteValue(ExpressionSyntax original, ExpressionSyntax current, Source source) =>
        TypeOf(original, source) is { } type && KnownSymbols.Of(source.Model.Compilation) is { } known && known.IsGuarded(type) &&
        SerializedStruct.HasValueAndFactory(type)
            ? Member(current, nameof(Value))
            : null;

    private static MemberAccessExpressionSyntax Member(ExpressionSyntax current, string name) =>
        MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, current.WithoutTrivia(), IdentifierName(name));

    /// <summary>The type of what is handed over, or null where the call says elsewhere too of which type it is.</summary>
    private static ITypeSymbol? TypeOf(ExpressionSyntax expression, Source source) =>
        expression.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } &&
        call.Expression is MemberAccessExpressionSyntax { Name: IdentifierNameSyntax } &&
        expression is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax &&
        source.Model.GetSymbolInfo(call, source.Cancellation).Symbol is IMethodSymbol method && !method.Parameters.Any(IsTypeOfValue) &&
        source.Model.GetTypeInfo(expression, source.Cancellation) is { Type: { } type, Nullability.FlowState: not NullableFlowState.MaybeNull }
            ? type
            : null;

    private static bool IsTypeOfValue(IParameterSymbol parameter) => parameter.Type.Name is "Type" or "JsonTypeInfo" or "JsonSerializerContext";

    private static bool HasToSnapshot(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(ToSnapshot).Any(member =>
                member is IMethodSymbol { IsStatic: false, Parameters.IsEmpty: true, DeclaredAccessibility: Accessibility.Public }))
            {
                return true;
            }
        }

        return false;
    }
}
