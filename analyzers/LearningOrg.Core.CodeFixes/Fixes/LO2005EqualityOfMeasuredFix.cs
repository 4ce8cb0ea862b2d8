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

/// <summary>Turns <c>one.Value == other.Value</c> into <c>one.IsCloseTo(other)</c>, where both are of a type that has it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LO2005EqualityOfMeasuredFix)), Shared]
public sealed class LO2005EqualityOfMeasuredFix() : LearningOrgFix(LO2005EqualityOfMeasured.Id)
{
    public const string Compare = "LO2005.Compare";

    private const string IsCloseTo = "IsCloseTo";

    private protected override ImmutableArray<Remedy> Remedies { get; } = [Replacement.By("Compare with IsCloseTo", Compare, Write)];

    private static ExpressionSyntax? Write(ExpressionSyntax original, ExpressionSyntax current, Source source)
    {
        if (original is not BinaryExpressionSyntax { Left: MemberAccessExpressionSyntax left, Right: MemberAccessExpressionSyntax right } ||
            left.Name.Identifier.ValueText != right.Name.Identifier.ValueText ||
            source.Model.GetTypeInfo(left.Expression, source.Cancellation).Type is not { } type ||
            !type.Is(source.Model.GetTypeInfo(right.Expression, source.Cancellation).Type) || !HasIsCloseTo(type) ||
            !HasNoComment(original, left, right) ||
            current is not BinaryExpressionSyntax { Left: MemberAccessExpressionSyntax one, Right: MemberAccessExpressionSyntax other })
        {
            return null;
        }

        var asked = InvocationExpression(
            one.WithName(IdentifierName(IsCloseTo)).WithoutTrailingTrivia(),
            ArgumentList(SingletonSeparatedList(Argument(other.Expression.WithoutTrivia()))));
        return original.IsKind(SyntaxKind.NotEqualsExpression) ? PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, asked.WithoutTrivia()) : asked;
    }

    // Between the two scores, where nothing of what is written stays.
    private static bool HasNoComment(ExpressionSyntax comparison, MemberAccessExpressionSyntax left, MemberAccessExpressionSyntax right)
    {
        var (first, last) = (left.Expression.Span, right.Expression.Span);
        return comparison.DescendantTrivia()
            .Where(trivia => comparison.Span.Contains(trivia.Span) && !first.Contains(trivia.Span) && !last.Contains(trivia.Span))
            .IsBlank();
    }

    private static bool HasIsCloseTo(ITypeSymbol type) => type.GetMembers(IsCloseTo).Any(member =>
        member is IMethodSymbol { IsStatic: false, ReturnType.SpecialType: SpecialType.System_Boolean, Parameters: [var other] } && other.Type.Is(type));
}
