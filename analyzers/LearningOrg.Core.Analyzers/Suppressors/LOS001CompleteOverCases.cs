using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LearningOrg.Core.Analyzers.Suppressors;

/// <summary>Takes back CS8509, "pattern '_' is not covered": no other assembly can add a case, and each that there is has its answer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LOS001CompleteOverCases() : CompleteSwitchSuppressor(Suppression)
{
    public static readonly SuppressionDescriptor Suppression = new(
        "LOS001", "CS8509", "The switch has an answer for every case of a closed type");
}
