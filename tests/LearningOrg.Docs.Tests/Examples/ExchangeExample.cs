using System.Text;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.ServiceNow;
using LearningOrg.Interchange.Spreadsheets;

namespace LearningOrg.Docs.Tests.Examples;

public class ExchangeExample
{
    private const string Json = """
        {"result": [{"number": "CIM0001001", "short_description": "Self-service password reset", "opened_by": "Ada", "opened_at": "2026-03-02 09:00:00",
          "u_source": "idea", "state": "Closed", "closure_code": "Successful", "assigned_to": "Grace"}]}
        """;

    private static readonly DateTimeOffset March = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_table_of_ServiceNow_is_taken_as_far_as_its_evidence_goes()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Json));
        var head = ActorId.Of("head-of-service");

        // <servicenow>
        if (CimTable.ReadJson(stream, "cim.json").TryAccept(out var file, out var refusal))
        {
            var import = file.OpenRegister("Service desk improvements", head, March);
            Console.WriteLine(import.Register.First());     // CIM0001001 [Triaged] Self-service password reset
            foreach (var notice in import.Notices)
            {
                Console.WriteLine(notice);
                // CIM0001001, state 'Closed': it claims Achieved, and is taken over as Triaged, as far as the evidence goes:
                // it lacks a score, which the table does not have
            }
        }
        // </servicenow>
        Assert.True(file is not null, refusal?.Message);
        var opened = file.OpenRegister("Service desk improvements", head, March);
        Assert.Equal("CIM0001001 [Triaged] Self-service password reset", opened.Register.First().ToString());
        Assert.Equal(
            "CIM0001001, state 'Closed': it claims Achieved, and is taken over as Triaged, as far as the evidence goes: "
            + "it lacks a score, which the table does not have",
            Assert.Single(opened.Notices).ToString());
    }

    [Fact]
    public void Evidence_is_handed_in()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Json));
        var score = Score.Of(480, ScoringModelId.Of("RICE", "1", "weighted reach per quarter per person-month"));

        // <evidence>
        var options = new CimReadOptions
        {
            Evidence = id => id.Value == "CIM0001001"
                ? new CimEvidence { Assessment = new(score, By: ActorId.Of("Grace"), At: March.AddDays(3)) }   // Plan, Approval, Measurements
                : null,
        };
        var read = CimTable.ReadJson(stream, "cim.json", options);
        // </evidence>
        Assert.True(read.TryAccept(out var file, out _));
        Assert.Equal(ImprovementStage.Assessed, Assert.Single(file.Entries).Stage);
    }

    [Fact]
    public void A_template_is_read_as_a_whole_or_not_at_all()
    {
        var register = ContinualImprovementRegister.Open("Service desk improvements", ActorId.Of("head-of-service"), March);
        using var filled = new MemoryStream(Encoding.UTF8.GetBytes(
            "id,title,source,raised by,raised at,size\nCIM1,Self-service password reset,idea,ada,2026-03-02T09:00:00+01:00,XXL\n"));

        // <template>
        using var empty = new MemoryStream();
        RegisterTemplate.WriteXlsx(empty);

        var read = RegisterTemplate.Read(filled, "ideas.csv", register);
        if (!read.TryAccept(out var import, out var refusal))
        {
            Console.WriteLine(refusal.Message);
            // Cannot use ideas.csv:
            //   row 2: size is 'XXL', which is none of s, m, l, xl
        }
        // </template>
        Assert.Null(import);
        Assert.Equal("Cannot use ideas.csv:\n  row 2: size is 'XXL', which is none of s, m, l, xl", refusal!.Message);
    }
}
