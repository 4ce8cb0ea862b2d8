using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers;

/// <summary>The calls of a fluent chain, <c>start.A().B().C()</c>, from the last to the first.</summary>
internal static class ChainOfCalls
{
    /// <summary>The call that this one is made on, or null where the chain begins here.</summary>
    public static IInvocationOperation? Before(IInvocationOperation call) => Receiver(call)?.Unconverted() as IInvocationOperation;

    /// <summary>True where no further call is made on the result of this one.</summary>
    public static bool IsLast(IInvocationOperation call)
    {
        var parent = call.Parent;
        var child = (IOperation)call;
        while (parent is IConversionOperation { IsImplicit: true })
        {
            (child, parent) = (parent, parent.Parent);
        }

        return parent switch
        {
            IInvocationOperation outer => outer.Instance != child,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } outer } argument =>
                outer.Arguments[0] != argument,
            _ => true,
        };
    }

    private static IOperation? Receiver(IInvocationOperation call) =>
        call.Instance ?? (call is { TargetMethod.IsExtensionMethod: true, Arguments: [var first, ..] } ? first.Value : null);
}
