using System.Collections.Immutable;
using LearningOrg.Core.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>Turns <c>article.WithTitle("x");</c> into <c>article = article.WithTitle("x");</c>.</summary>
internal static class AssignedBack
{
    public static SyntaxNode Apply(Source source, ImmutableArray<TextSpan> places)
    {
        var variables = new Dictionary<ExpressionSyntax, IdentifierNameSyntax>();
        foreach (var place in places)
        {
            if (Find(source, place) is { } variable)
            {
                variables[source.ExpressionAt(place)!] = variable.WithoutTrivia();
            }
        }

        return source.Root.ReplaceNodes(variables.Keys, (original, current) =>
            AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, variables[original], current.WithoutTrivia())
                .WithTriviaFrom(current)
                .WithAdditionalAnnotations(Formatter.Annotation));
    }

    /// <summary>The local or parameter that a chain of updates begins with, or null where it cannot take the result.</summary>
    public static IdentifierNameSyntax? Find(Source source, TextSpan place)
    {
        if (source.ExpressionAt(place) is not { } expression || TypeOf(expression, source) is not { } result)
        {
            return null;
        }

        var link = expression is AwaitExpressionSyntax awaited ? Task(awaited) : expression;
        while (true)
        {
            switch (link)
            {
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } }:
                    link = receiver;
                    break;
                case ConditionalAccessExpressionSyntax { Expression: var receiver, WhenNotNull: var rest } when IsOneCallAfterAnother(rest, result, source):
                    link = receiver;
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var operand }:
                    link = operand;
                    break;
                case IdentifierNameSyntax name:
                    return CanTake(source.Model.GetSymbolInfo(name, source.Cancellation).Symbol, expression, result) ? name : null;
                default:
                    return null;
            }

            // Each link hands on the same type, or it is not the same object all the way.
            if (link is not PostfixUnaryExpressionSyntax && !Unwrapped(TypeOf(link, source)).Is(result))
            {
                return null;
            }
        }
    }

    // `ConfigureAwait(false)` is no link of the chain.
    private static ExpressionSyntax Task(AwaitExpressionSyntax awaited) => awaited.Expression is InvocationExpressionSyntax
    {
        Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Expression: InvocationExpressionSyntax task },
    }
        ? task
        : awaited.Expression;

    private static bool IsOneCallAfterAnother(ExpressionSyntax rest, ITypeSymbol result, Source source)
    {
        while (rest is InvocationExpressionSyntax call && Unwrapped(TypeOf(call, source)).Is(result))
        {
            switch (call.Expression)
            {
                case MemberBindingExpressionSyntax:
                    return true;
                case MemberAccessExpressionSyntax { Expression: var before }:
                    rest = before;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool CanTake(ISymbol? variable, ExpressionSyntax expression, ITypeSymbol result)
    {
        var type = variable switch
        {
            ILocalSymbol { IsConst: false, IsFixed: false, IsForEach: false, IsUsing: false, RefKind: not RefKind.RefReadOnly } local => local.Type,
            IParameterSymbol { RefKind: not (RefKind.In or RefKind.RefReadOnlyParameter) } parameter => parameter.Type,
            _ => null,
        };
        return type is not null && Unwrapped(type).Is(result) &&
            (expression is not ConditionalAccessExpressionSyntax || type.NullableAnnotation != NullableAnnotation.NotAnnotated) &&
            (result.NullableAnnotation != NullableAnnotation.Annotated || type.NullableAnnotation != NullableAnnotation.NotAnnotated);
    }

    private static ITypeSymbol? TypeOf(ExpressionSyntax expression, Source source) => Unwrapped(source.Model.GetTypeInfo(
        expression is ConditionalAccessExpressionSyntax conditional ? Tail(conditional) : expression, source.Cancellation).Type);

    private static ExpressionSyntax Tail(ExpressionSyntax expression) =>
        expression is ConditionalAccessExpressionSyntax conditional ? Tail(conditional.WhenNotNull) : expression;

    private static ITypeSymbol? Unwrapped(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
