using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LearningOrg.Core.Analyzers;

/// <summary>What every rule is: concurrent, blind to generated code, and absent where the library is.</summary>
/// <remarks>A rule says only what it looks at, in <see cref="Register"/>; how it is hosted is decided here, once.</remarks>
public abstract class LearningOrgAnalyzer(params DiagnosticDescriptor[] rules) : DiagnosticAnalyzer
{
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. rules];

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (KnownSymbols.Of(start.Compilation) is { } known)
            {
                Register(start, known);
            }
        });
    }

    /// <summary>Registers the rule's callbacks on a compilation that references LearningOrg.Core.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext context, KnownSymbols known);
}
