namespace LearningOrg.Cli.Decisions;

/// <content>The methods that outrank.</content>
internal static partial class MethodCatalog
{
    private static MethodEntry[] Electre => [];
}
