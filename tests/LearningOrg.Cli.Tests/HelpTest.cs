namespace LearningOrg.Cli.Tests;

public class HelpTest
{
    [Theory]
    [InlineData("", "mine", "prioritize", "explain", "rank", "portfolio", "policy", "register", "report", "knowledge", "change", "--version")]
    [InlineData("mine", "incidents.csv", "--by", "--top", "--policy", "--format", "--out", "--date-format")]
    [InlineData("mine", "assignment_group|category|cmdb_ci|subcategory", "[default: subcategory]", "[default: 10]", "csv|json|table", "[default: table]")]
    [InlineData("prioritize", "register", "--policy", "--top", "--explain", "--format", "csv|json|table", "[default: table]")]
    [InlineData("rank", "matrix.csv", "--method", "--weights", "--minimize", "--option", "--top", "--format", "--list", "[default: equal]")]
    [InlineData("rank", "--robustness", "--knowing", "--samples", "--seed", "--threads")]
    [InlineData("explain", "register", "id", "--against", "--policy", "--format", "json|table")]
    [InlineData("portfolio", "register", "--budget", "--cost", "--value", "--curve", "--requires", "--excludes", "--must-do", "--capacity", "[default: score]")]
    [InlineData("policy", "init", "check")]
    [InlineData("policy init", "file", "--model", "[default: weighted-scoring]")]
    [InlineData("policy init", "cd3", "ice-mean", "ice-product", "opportunity-score", "rice", "risk-priority-number", "value-effort", "weighted-scoring", "wsjf")]
    [InlineData("policy check", "file")]
    [InlineData("change", "new", "amend", "evidence", "retract", "coalition", "vision", "communication", "obstacle", "win", "decide", "complete", "reopen", "review", "status", "history")]
    [InlineData("change new", "change", "id", "title", "--opportunity", "--sponsor", "--scope", "--population", "--pace", "--lower-bound", "--by", "--at")]
    [InlineData("change evidence", "change", "evidence", "kind", "--for", "--dated", "--days", "--question", "--win", "--by", "--at")]
    [InlineData("change decide", "change", "step", "decision", "--reason", "--review-at", "--condition", "--by", "--at")]
    [InlineData("change status", "change", "--as-of", "--format", "json|table")]
    [InlineData("change review", "change", "step", "--as-of", "--format", "json|table")]
    [InlineData("register", "new", "add", "amend", "place", "benefit", "hand-over", "show", "assign", "plan", "task", "move", "measure", "verify", "history", "template", "import", "export")]
    [InlineData("register new", "register", "--title", "--authority", "--deputy", "--anybody-decides", "--raiser-may-approve", "--review-days", "--at")]
    [InlineData("register add", "register", "id", "title", "--source", "--description", "--strategy", "--input", "--by", "--at", "[default: idea]")]
    [InlineData("register amend", "register", "id", "--title", "--description", "--strategy", "--input", "--by", "--at", "what is not given stays")]
    [InlineData("register place", "register", "id", "--under", "--required", "--alone", "--by", "--at")]
    [InlineData("register benefit", "register", "id", "benefit", "--title", "--for", "--owner", "--amount", "--unit", "--due", "--disbenefit", "--share", "--book")]
    [InlineData("register hand-over", "register", "name", "--by", "--at")]
    [InlineData("register show", "register", "id", "--as-of", "--format")]
    [InlineData("register assign", "register", "id", "owner", "--by", "--at")]
    [InlineData("register plan", "--metric", "--unit", "--direction", "--low", "--high", "--baseline", "--target", "--change", "--review-at", "--sustain-days")]
    [InlineData("register task", "task", "--title", "--owner", "--due", "A day counts to its end, in UTC.", "--done", "--skip")]
    [InlineData("register move", "verb", "triage, assess, approve", "--reason", "--review-at", "--for", "--score", "--model", "--policy")]
    [InlineData("register measure", "value", "--taken-at", "--from", "--column", "--by", "--at")]
    [InlineData("register template", "file")]
    [InlineData("register import", "register", "file", "--as", "servicenow|template", "--title", "--authority", "--time-zone", "--by", "--at")]
    [InlineData("register export", "register", "--as", "servicenow|template", "--out", "--as-of")]
    [InlineData("register verify", "register", "id", "--by", "--at")]
    [InlineData("register history", "register", "id")]
    [InlineData("knowledge", "health", "coverage")]
    [InlineData("knowledge health", "articles", "--as-of", "--top", "--format", "json|table")]
    [InlineData("knowledge coverage", "map", "--without", "--redundancy", "--fades-days", "--as-of", "--format")]
    [InlineData("report", "register", "--as-of", "--policy", "--out", "--force")]
    public void Every_command_explains_itself_and_all_its_options(string command, params string[] parts)
    {
        var path = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var help = Cli.Result([.. path, "--help"]);
        Assert.All(parts, part => Assert.Contains(part, help, StringComparison.Ordinal));
        Assert.Contains("Description:", help, StringComparison.Ordinal);
        Assert.Equal(help, Cli.Result([.. path, "-h"]));
    }
}
