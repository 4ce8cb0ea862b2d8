using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers;

/// <summary>What a statement computes and drops.</summary>
/// <remarks><c>x.Approve();</c>, <c>x?.Approve();</c>, <c>await x.ApproveAsync();</c>, <c>new Outcome(…);</c>.</remarks>
internal readonly struct ThrownAwayValue
{
    private readonly IOperation _value;

    private ThrownAwayValue(IOperation value, ITypeSymbol type)
    {
        _value = value;
        Type = type;
    }

    /// <summary>The type of the value: of an awaited task, its result; never <see cref="Nullable{T}"/>.</summary>
    public ITypeSymbol Type { get; }

    /// <summary>The method that was meant, behind any await, ConfigureAwait or GetResult; null where a stored task is awaited.</summary>
    public IMethodSymbol? Method => _value.Origin() switch
    {
        IInvocationOperation invocation => invocation.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        _ => null,
    };

    /// <summary>What the source calls it.</summary>
    public string Name => _value.Origin() switch
    {
        IInvocationOperation invocation => invocation.WrittenName(),
        IObjectCreationOperation { Type: { } type } => $"new {type.Name}",
        var other => other.Syntax.ToString(),
    };

    /// <summary>True where a test asks a substitute what it was told: <c>store.Received().Approve(…)</c> of NSubstitute answers nothing.</summary>
    public bool IsQuestionToSubstitute => _value.Origin() is IInvocationOperation { Instance: IInvocationOperation { TargetMethod: var asked } } &&
        asked.ContainingNamespace is { Name: "NSubstitute" } or { ContainingNamespace.Name: "NSubstitute" };

    /// <summary>The value that a statement drops, or null where it has none, stores it, or is the body of a lambda.</summary>
    public static ThrownAwayValue? Of(IExpressionStatementOperation statement)
    {
        // Assert.Throws(() => article.WithTitle(null)): who hands over an expression as an action has no place to put its value.
        if (statement.Syntax.Parent is LambdaExpressionSyntax)
        {
            return null;
        }

        var value = statement.Operation;
        while (value is IConditionalAccessOperation conditional)
        {
            value = conditional.WhenNotNull;
        }

        return value is IInvocationOperation or IAwaitOperation or IObjectCreationOperation && value.Type is { } type
            ? new(value, type.WithoutNullable())
            : null;
    }
}
