using Microsoft.CodeAnalysis;

namespace LearningOrg.Core.Analyzers;

/// <summary>Tells test projects by what they reference: the build's own property IsTestProject does not reach analyzers.</summary>
internal static class TestProjects
{
    public static bool Contain(Compilation compilation)
    {
        foreach (var reference in compilation.SourceModule.ReferencedAssemblies)
        {
            if (reference.Name is "xunit.core" or "xunit.assert" or "xunit.v3.core" or "xunit.v3.assert" or "nunit.framework" or "TUnit.Core"
                or "Microsoft.VisualStudio.TestPlatform.TestFramework" or "MSTest.TestFramework")
            {
                return true;
            }
        }

        return false;
    }
}
