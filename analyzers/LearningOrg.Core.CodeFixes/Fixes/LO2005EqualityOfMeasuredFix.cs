using System.Composition;
using LearningOrg.Core.Analyzers;
using LearningOrg.Core.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>Turns <c>one.Value == other.Value</c> into <c>one.IsCloseTo(other)</c>, where both are of a type that has it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LO2005EqualityOfMeasuredFix)), Shared]
public sealed class LO2005EqualityOfMeasuredFix() : ReplacementFix(LO2005EqualityOfMeasured.Id, "Compare with IsCloseTo")
{
    private const string IsCloseTo = "IsCloseTo";

    private protected override ExpressionSyntax? Replace(
        ExpressionSyntax original, ExpressionSyntax current, SemanticModel model, CancellationToken cancellation)
    {
        if (original is not BinaryExpressionSyntax { Left: MemberAccessExpressionSyntax left, Right: MemberAccessExpressionSyntax right } ||
            left.Name.Identifier.ValueText != right.Name.Identifier.ValueText ||
            model.GetTypeInfo(left.Expression, cancellation).Type is not { } type ||
            !type.Is(model.GetTypeInfo(right.Expression, cancellation).Type) || !HasIsCloseTo(type) ||
            current is not BinaryExpressionSyntax { Left: MemberAccessExpressionSyntax one, Right: MemberAccessExpressionSyntax other })
        {
            return null;
        }

        var asked = InvocationExpression(
            one.WithName(IdentifierName(IsCloseTo)).WithoutTrailingTrivia(),
            ArgumentList(SingletonSeparatedList(Argument(other.Expression.WithoutTrivia()))));
        return original.IsKind(SyntaxKind.NotEqualsExpression) ? PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, asked.WithoutTrivia()) : asked;
    }

    private static bool HasIsCloseTo(ITypeSymbol type) => type.GetMembers(IsCloseTo).Any(member =>
        member is IMethodSymbol { IsStatic: false, ReturnType.SpecialType: SpecialType.System_Boolean, Parameters: [var other] } && other.Type.Is(type));
}
