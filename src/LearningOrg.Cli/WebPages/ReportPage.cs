using System.Text.Encodings.Web;
using Fluid;

namespace LearningOrg.Cli.WebPages;

/// <summary>The page itself: a template, a style sheet, and what to put into them. One file, which asks the network for nothing.</summary>
internal static class ReportPage
{
    private static readonly TemplateOptions Options = new()
    {
        MemberAccessStrategy = new UnsafeMemberAccessStrategy { MemberNameStrategy = MemberNameStrategies.CamelCase },
    };

    private static readonly IFluidTemplate Template = new FluidParser().Parse(
        Resource("report.liquid").Replace("{% include 'card' %}", Resource("card.liquid"), StringComparison.Ordinal));

    public static string Style { get; } = Resource("report.css");

    /// <summary>All text that comes from a register is encoded: a title cannot be markup.</summary>
    public static string Of(RegisterReport report) => Template.Render(new TemplateContext(report, Options), HtmlEncoder.Default);

    private static string Resource(string name)
    {
        using var stream = typeof(ReportPage).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
