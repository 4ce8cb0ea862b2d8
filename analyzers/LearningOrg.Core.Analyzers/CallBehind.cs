using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers;

/// <summary>The call that a value comes from: what stands between is only there to wait for it.</summary>
internal static class CallBehind
{
    /// <summary>The operation behind any await, <c>?.</c>, ConfigureAwait, GetResult or Result.</summary>
    public static IOperation Origin(this IOperation value)
    {
        while (true)
        {
            switch (value)
            {
                case IAwaitOperation awaited:
                    value = awaited.Operation;
                    break;
                case IConditionalAccessOperation conditional:
                    value = conditional.WhenNotNull;
                    break;
                case IInvocationOperation { Instance: { } task } invocation when IsPlumbingOfTasks(invocation.TargetMethod):
                    value = task;
                    break;
                case IPropertyReferenceOperation { Instance: { } task, Property: { Name: "Result" } result } when IsOfTasks(result):
                    value = task;
                    break;
                default:
                    return value;
            }
        }
    }

    /// <summary>What the source calls the method, or the delegate.</summary>
    public static string WrittenName(this IInvocationOperation call) =>
        call is { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: { } @delegate } ? @delegate.Syntax.ToString() : call.TargetMethod.Name;

    private static bool IsPlumbingOfTasks(IMethodSymbol method) =>
        method.Name is "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" && IsOfTasks(method);

    private static bool IsOfTasks(ISymbol member) =>
        member.ContainingNamespace is { Name: "Tasks" or "CompilerServices", ContainingNamespace.Name: "Threading" or "Runtime" };
}
