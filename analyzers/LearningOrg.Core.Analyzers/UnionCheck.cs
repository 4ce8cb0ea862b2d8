using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace LearningOrg.Core.Analyzers;

/// <summary>Whether somebody may have asked a union for its case before one is taken.</summary>
/// <remarks>
/// An approximation on the safe side. A check is any use of the variable that stands before the access in the text, other than assigning it: IsT0,
/// TryPickT0, Match, a pattern, an argument of a method. Uses before the latest assignment do not count, if that is sure to be executed before the access.
/// What follows in the text counts too where it may run before: in the body of a loop whose head takes the case, in local functions, and around them and
/// lambdas.
/// </remarks>
internal static class UnionCheck
{
    /// <summary>True for <c>AsT0</c>, <c>AsT1</c>, … of a union that the library or a mark speaks for.</summary>
    public static bool IsCaseOfUnion(IPropertyReferenceOperation access, KnownSymbols known) =>
        IsNameOfCase(access.Property.Name) && access.Instance?.Type is { } union && known.IsUnion(union) &&
        (known.IsFromLibrary(union) || known.IsMustUse(union) || known.IsMustUse(Call(access)?.TargetMethod));

    public static bool IsNameOfCase(string name) => name.Length is 4 or 5 && name.StartsWith("AsT", StringComparison.Ordinal) && char.IsDigit(name[3]);

    public static bool IsDeclaredByStatement(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences is [var declaration] && declaration.GetSyntax() is VariableDeclaratorSyntax;

    /// <summary>What a case is taken of, also behind <c>?.</c>.</summary>
    public static IOperation? UnionOf(IPropertyReferenceOperation access)
    {
        if (access.Instance is not IConditionalAccessInstanceOperation)
        {
            return access.Instance;
        }

        for (IOperation operation = access; operation.Parent is { } parent; operation = parent)
        {
            if (parent is IConditionalAccessOperation conditional && conditional.WhenNotNull == operation)
            {
                return conditional.Operation;
            }
        }

        return null;
    }

    public static bool Precedes(IPropertyReferenceOperation access, IOperation union, CancellationToken cancellation)
    {
        var symbol = union switch
        {
            ILocalReferenceOperation local => (ISymbol)local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };
        return symbol is not null && (BodyAround(access.Syntax) is not { } body ||
            new Search(access, union.Syntax, symbol, access.SemanticModel!, cancellation).Finds(body));
    }

    private static IInvocationOperation? Call(IPropertyReferenceOperation access) => UnionOf(access)?.Origin() as IInvocationOperation;

    // The whole member: what stands outside a lambda may have been asked before the lambda runs.
    private static SyntaxNode? BodyAround(SyntaxNode node) => node.FirstAncestorOrSelf<SyntaxNode>(ancestor => ancestor is
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax or BasePropertyDeclarationSyntax or TypeDeclarationSyntax);

    private readonly struct Search(
        IPropertyReferenceOperation access, SyntaxNode union, ISymbol symbol, SemanticModel model, CancellationToken cancellation)
    {
        public bool Finds(SyntaxNode body)
        {
            var mayRunLater = MayRunLater(access.Syntax);
            var end = mayRunLater ? body.Span.End : union.SpanStart;
            var from = body.SpanStart;
            var found = -1;
            foreach (var token in body.DescendantTokens())
            {
                if (token.SpanStart >= end)
                {
                    return found >= from || IsCheckedBehind(body, end);
                }

                if (token.Parent is LabeledStatementSyntax or GotoStatementSyntax)
                {
                    return true;
                }

                if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == symbol.Name && !union.Span.Contains(token.Span))
                {
                    switch (UseAt(token))
                    {
                        case Use.SureAssignment when !mayRunLater:
                            from = token.Parent!.Parent!.Span.End;
                            break;
                        case Use.Made:
                            return true;
                        case Use.Check:
                            found = token.SpanStart;
                            break;
                    }
                }
            }

            return found >= from;
        }

        // Many a local function stands at the end of its method, and is called before.
        private bool IsCheckedBehind(SyntaxNode body, int end)
        {
            foreach (var token in body.DescendantTokens(TextSpan.FromBounds(end, body.Span.End)))
            {
                if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == symbol.Name && token.SpanStart > end &&
                    token.Parent!.FirstAncestorOrSelf<LocalFunctionStatementSyntax>() is { } function && !function.Span.Contains(end) &&
                    UseAt(token) == Use.Check)
                {
                    return true;
                }
            }

            return false;
        }

        private enum Use
        {
            None,
            SureAssignment,
            Made,
            Check,
        }

        private Use UseAt(SyntaxToken token)
        {
            if (token.Parent is VariableDeclaratorSyntax { Initializer.Value: var value })
            {
                return IsMade(value) ? Use.Made : Use.None;
            }

            if (token.Parent is not IdentifierNameSyntax name ||
                !SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, symbol))
            {
                return Use.None;
            }

            if (name.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment && assignment.Left == name)
            {
                // `outcome = new NotPermitted(…)` knows its case: a check, wherever it stands; `(outcome = improvement.Approve(…)).IsT1` asks for it.
                return assignment.Span.Contains(access.Syntax.Span) ? Use.None
                    : IsMade(assignment.Right) ? Use.Made
                    : IsHandedOn(assignment) ? Use.Check
                    : assignment.Parent is ExpressionStatementSyntax { Parent: BlockSyntax block } && block.Span.Contains(access.Syntax.Span)
                        ? Use.SureAssignment
                        : Use.None;
            }

            return Use.Check;
        }

        private static bool IsHandedOn(AssignmentExpressionSyntax assignment) => assignment.Parent is not
            (ExpressionStatementSyntax or ForStatementSyntax or AnonymousFunctionExpressionSyntax or ArrowExpressionClauseSyntax);

        // Only what a call has answered is unknown; what was made here of one of the cases, or copied, may have been checked.
        private bool IsMade(ExpressionSyntax value) => value is not (InvocationExpressionSyntax or AwaitExpressionSyntax) ||
            (model.GetTypeInfo(value, cancellation) is { Type: { } type, ConvertedType: { } union } && !type.Is(union));

        private bool MayRunLater(SyntaxNode place)
        {
            for (var node = place; node.Parent is { } parent; node = parent)
            {
                if (parent is ForStatementSyntax loop && node is ExpressionSyntax expression && loop.Incrementors.Contains(expression))
                {
                    return true;
                }

                if (parent is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
                {
                    return !DeclaredWithin(parent);
                }
            }

            return false;
        }

        private bool DeclaredWithin(SyntaxNode function)
        {
            foreach (var declaration in symbol.DeclaringSyntaxReferences)
            {
                if (function.Span.Contains(declaration.Span))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
