using System.Collections.Immutable;
using System.Composition;
using LearningOrg.Core.Analyzers;
using LearningOrg.Core.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.CodeFixes.Fixes;

/// <summary>Turns <c>Weights.Of(5, 3, 3)</c> into <c>Weights.Normalized(5, 3, 3)</c>, where the type has such a factory.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LO2003WeightsDoNotSumFix)), Shared]
public sealed class LO2003WeightsDoNotSumFix() : LearningOrgFix(LO2003WeightsDoNotSum.Id)
{
    public const string Normalize = "LO2003.Normalize";

    private const string Normalized = "Normalized";

    private protected override ImmutableArray<Remedy> Remedies { get; } = [Replacement.By("Normalize the weights", Normalize, Write)];

    private static ExpressionSyntax? Write(ExpressionSyntax original, ExpressionSyntax current, Source source)
    {
        if (original is not InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } ||
            arguments.Any(argument => argument.NameColon is not null) ||
            source.Model.GetOperation(original, source.Cancellation) is not IInvocationOperation { TargetMethod: { IsStatic: true } method } written ||
            !HasTwin(method) || !AreImportances(written.Arguments[0].Value.Elements()) || current is not InvocationExpressionSyntax call)
        {
            return null;
        }

        return call.Expression switch
        {
            MemberAccessExpressionSyntax access => call.WithExpression(access.WithName(Named(access.Name))),
            IdentifierNameSyntax name => call.WithExpression(Named(name)),
            _ => null,
        };
    }

    // Weights below zero, and nothing but zeros, have no proportions: they are refused by either factory.
    private static bool AreImportances(ImmutableArray<IOperation> weights) =>
        !weights.IsDefault && weights.All(weight => weight.ConstantNumber() is >= 0 and < double.PositiveInfinity) &&
        weights.Any(weight => weight.ConstantNumber() > 0);

    private static IdentifierNameSyntax Named(SimpleNameSyntax name) => SyntaxFactory.IdentifierName(Normalized).WithTriviaFrom(name);

    private static bool HasTwin(IMethodSymbol method) => method.ContainingType.GetMembers(Normalized).Any(member =>
        member is IMethodSymbol { IsStatic: true, Parameters: [var only] } twin && method.Parameters is [var own] &&
        only.Type.Is(own.Type) && twin.ReturnType.Is(method.ReturnType) && twin.DeclaredAccessibility == method.DeclaredAccessibility);
}
