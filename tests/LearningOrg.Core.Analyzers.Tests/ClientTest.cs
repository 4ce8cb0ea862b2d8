using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace LearningOrg.Core.Analyzers.Tests;

/// <summary>One client source, compiled as a client would: nullable where the language has it, and no warning unexpected.</summary>
internal sealed class ClientTest<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private readonly LanguageVersion _version;

    public ClientTest(string source, LanguageVersion version = LanguageVersion.Latest, bool library = true)
    {
        _version = version;
        TestCode = source;
        CompilerDiagnostics = CompilerDiagnostics.Warnings;
        if (!typeof(TAnalyzer).IsAssignableTo(typeof(DiagnosticSuppressor)))
        {
            // What the compiler says of incomplete switches is taken back where it should be: the suppressors are tested by themselves.
            DisabledDiagnostics.AddRange(["CS8509", "CS8524"]);
        }

        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(library ? References.WithLibrary : References.WithoutLibrary);
    }

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(_version);

    protected override CompilationOptions CreateCompilationOptions() => ((CSharpCompilationOptions)base.CreateCompilationOptions())
        .WithNullableContextOptions(_version < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : NullableContextOptions.Enable);
}
