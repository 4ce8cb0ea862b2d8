using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LearningOrg.Core.CodeFixes;

/// <summary>Names for new locals, unlike any other name in the same member: nothing is hidden, captured or declared twice.</summary>
/// <remarks>One instance serves a whole document, so that many fixes at once never give the same name twice.</remarks>
internal sealed class FreshNames
{
    private readonly Dictionary<SyntaxNode, HashSet<string>> _taken = [];

    /// <summary>The wished name, or the first free one of name2, name3, …</summary>
    public string Take(string wished, SyntaxNode near)
    {
        var taken = TakenAround(near);
        var name = wished;
        for (var number = 2; !taken.Add(name); number++)
        {
            name = wished + number;
        }

        return name;
    }

    private HashSet<string> TakenAround(SyntaxNode near)
    {
        // The locals of top-level statements are in sight everywhere in their file.
        var member = near.FirstAncestorOrSelf<MemberDeclarationSyntax>(node => node is not GlobalStatementSyntax)
            ?? near.SyntaxTree.GetRoot();
        if (!_taken.TryGetValue(member, out var taken))
        {
            taken = [];
            foreach (var token in member.DescendantTokens())
            {
                if (token.IsKind(SyntaxKind.IdentifierToken))
                {
                    taken.Add(token.ValueText);
                }
            }

            _taken.Add(member, taken);
        }

        return taken;
    }
}
