using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LearningOrg.Core.Analyzers.Suppressors;

/// <summary>Takes back CS8524, "pattern '(Direction)2' is not covered": the doors of a closed enum let no unnamed value in.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LOS002CompleteOverMembers() : CompleteSwitchSuppressor(Suppression)
{
    public static readonly SuppressionDescriptor Suppression = new(
        "LOS002", "CS8524", "The switch has an answer for every member of a closed enum");
}
