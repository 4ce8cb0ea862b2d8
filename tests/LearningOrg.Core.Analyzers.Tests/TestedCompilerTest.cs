using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace LearningOrg.Core.Analyzers.Tests;

/// <summary>The rules are tried in the oldest compiler that can load them, and in that of the current SDK: each in its own test project.</summary>
public class TestedCompilerTest
{
    [Fact]
    public void The_tests_run_in_the_compiler_that_the_project_names() => Assert.StartsWith(
        typeof(TestedCompilerTest).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(it => it.Key == "TestedCompiler").Value!,
        $"{typeof(CSharpCompilation).Assembly.GetName().Version}",
        StringComparison.Ordinal);
}
