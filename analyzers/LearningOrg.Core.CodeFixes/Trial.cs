using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LearningOrg.Core.CodeFixes;

/// <summary>Whether a document compiles after a fix, asked before the fix is offered.</summary>
/// <remarks>
/// The compiler knows what a fix cannot see in the syntax: that a variable is out of reach of a static function, read-only in a readonly method, declared
/// later, or that a pattern matches nothing any more. Only the members that were changed are looked at.
/// </remarks>
internal static class Trial
{
    public static bool Compiles(Source source, SyntaxNode fixedRoot)
    {
        var before = source.Root.SyntaxTree;
        var after = before.WithRootAndOptions(fixedRoot, before.Options);
        var changed = Changed(source.Root.ToFullString(), fixedRoot.ToFullString());
        foreach (var diagnostic in source.Model.Compilation.ReplaceSyntaxTree(before, after).GetSemanticModel(after)
            .GetDiagnostics(changed, source.Cancellation))
        {
            // What is a warning by itself may be taken back by a suppressor, also where a project makes errors of warnings.
            if (diagnostic.DefaultSeverity == DiagnosticSeverity.Error && diagnostic.Location.SourceSpan.IntersectsWith(changed))
            {
                return false;
            }
        }

        return true;
    }

    // From the first letter that differs to the last.
    private static TextSpan Changed(string before, string after)
    {
        var shorter = Math.Min(before.Length, after.Length);
        var start = 0;
        while (start < shorter && before[start] == after[start])
        {
            start++;
        }

        var end = 0;
        while (end < shorter - start && before[before.Length - 1 - end] == after[after.Length - 1 - end])
        {
            end++;
        }

        return TextSpan.FromBounds(start, after.Length - end);
    }
}
