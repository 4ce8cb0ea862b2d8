using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LearningOrg.Core.Tests.Floor;

public class OrdinalsDoNotMultiplyTest
{
    [Theory(DisplayName = "INV-46 multiplying ordinal values does not compile")]
    [InlineData("a * b")]
    [InlineData("a + b")]
    [InlineData("a * 2")]
    [InlineData("(double)a")]
    public void Arithmetic_on_ratings_is_a_compile_error(string expression) =>
        Assert.Contains(Errors(expression), error => error.Id is "CS0019" or "CS0030");

    [Fact(DisplayName = "INV-46 the stated numbers of a scale do multiply")]
    public void Arithmetic_on_stated_numbers_compiles() => Assert.Empty(Errors("a.ToNumber() * b.ToNumber()"));

    private static Diagnostic[] Errors(string expression)
    {
        var source = $"using LearningOrg.Core; class Client {{ object Of(Rating a, Rating b) => {expression}; }}";
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "netstandard.dll");
        var references = platform.Append(typeof(Rating).Assembly.Location).Select(path => MetadataReference.CreateFromFile(path));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        return [.. CSharpCompilation.Create("Client", [CSharpSyntaxTree.ParseText(source)], references, options)
            .GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
    }
}
