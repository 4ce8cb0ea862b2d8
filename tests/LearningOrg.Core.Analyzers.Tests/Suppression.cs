using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace LearningOrg.Core.Analyzers.Tests;

/// <summary>What becomes of the compiler's warning at <c>{|#0:…|}</c>.</summary>
internal static class Suppression<TSuppressor>
    where TSuppressor : DiagnosticSuppressor, new()
{
    private static readonly string Warning = new TSuppressor().SupportedSuppressions[0].SuppressedDiagnosticId;

    public static Task Suppresses(string source) => Expect(source, suppressed: true, library: true);

    public static Task Leaves(string source) => Expect(source, suppressed: false, library: true);

    public static Task LeavesWithoutTheLibrary(string source) => Expect(source, suppressed: false, library: false);

    private static Task Expect(string source, bool suppressed, bool library)
    {
        var test = new ClientTest<TSuppressor, EmptyCodeFixProvider>(source, library: library);
        test.ExpectedDiagnostics.Add(
            DiagnosticResult.CompilerWarning(Warning).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations).WithIsSuppressed(suppressed));
        return test.RunAsync();
    }
}
