using System.Composition;
using LearningOrg.Core.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>Turns <c>JsonSerializer.Serialize(improvement)</c> into <c>JsonSerializer.Serialize(improvement.ToSnapshot())</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LO5001SerializedRawFix)), Shared]
public sealed class LO5001SerializedRawFix() : ReplacementFix(LO5001SerializedRaw.Id, "Serialize the snapshot")
{
    private const string ToSnapshot = "ToSnapshot";

    private protected override ExpressionSyntax? Replace(
        ExpressionSyntax original, ExpressionSyntax current, SemanticModel model, CancellationToken cancellation)
    {
        // With the type written as a type argument, the snapshot would not be one of it.
        if (original.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } ||
            call.Expression is not MemberAccessExpressionSyntax { Name: IdentifierNameSyntax } ||
            original is not (IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax) ||
            model.GetTypeInfo(original, cancellation) is not { Type: { } type, Nullability.FlowState: not NullableFlowState.MaybeNull } || !HasToSnapshot(type))
        {
            return null;
        }

        return InvocationExpression(
            MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, current.WithoutTrivia(), IdentifierName(ToSnapshot)));
    }

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
