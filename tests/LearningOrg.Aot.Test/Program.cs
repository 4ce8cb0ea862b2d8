// Published ahead of time, without reflection: everything a host does with the libraries must still work.
using System.Text;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Opportunities;
using LearningOrg.Core.Prioritization;
using LearningOrg.Interchange.Incidents;
using LearningOrg.Interchange.Policies;
using LearningOrg.Interchange.Registers;
using LearningOrg.Interchange.ServiceNow;
using LearningOrg.Interchange.Spreadsheets;

var at = new DateTimeOffset(2026, 6, 1, 9, 0, 0, TimeSpan.Zero);
var by = ActorId.Of("aot");

var rice = new Rice<(string Id, double Reach)>(job => job.Reach, _ => 2, _ => 0.8, _ => 3);
Expect("ranking", rice.Prioritize([("A", 100), ("B", 900)], job => job.Id)[0].ToString() == "1. B: 480 (RICE 1)");

using var export = new MemoryStream(Encoding.UTF8.GetBytes(
    "number,opened_at,resolved_at,made_sla,reassignment_count,reopen_count,subcategory\n" +
    string.Concat(Enumerable.Range(1, 20).Select(n => $"INC{n:0000},2026-05-{n:00} 08:00:00,2026-05-{n:00} 12:00:00,TRUE,1,0,VPN\n"))));
Expect("export", IncidentExport.Read(export, "export").TryAccept(out var history, out _));
Expect("mining", OpportunityRanking.Of(IncidentMining.Measure(history!), IncidentPolicy.Default).TryAccept(out var ranking, out _));
Expect("opportunity", ranking!.Opportunities[0].Title == "VPN: frequent and time-consuming incidents");

using var policy = new MemoryStream();
using (var writer = new StreamWriter(policy, leaveOpen: true))
{
    PolicyJson.Write(IncidentPolicy.Default, writer);
}

policy.Position = 0;
Expect("policy", PolicyJson.Read(policy, "policy").TryAccept(out var read, out _) && read.Equals(IncidentPolicy.Default));

var register = ContinualImprovementRegister.Open("Register", by, at);
Expect("raise", register.Raise(ImprovementId.Of("CIM0000001"), "VPN", ImprovementSource.KpiMonitoring, by, at).TryAccept(out var now, out _));
using var file = new MemoryStream();
RegisterJson.Write(now!, file);
file.Position = 0;
Expect("register", RegisterJson.Read(file, "register").TryAccept(out var restored, out _) && restored.Equals(now));

using var table = new MemoryStream();
CimTable.WriteJson(now!, table);
table.Position = 0;
Expect("ServiceNow", CimTable.ReadJson(table, "table").TryAccept(out var records, out _) && records.OpenRegister("Register", by, at).Register.Equals(now));

using var workbook = new MemoryStream();
RegisterTemplate.WriteXlsx(now!, workbook);
workbook.Position = 0;
var empty = ContinualImprovementRegister.Open("Register", by, at);
Expect("workbook", RegisterTemplate.Read(workbook, "workbook", empty).TryAccept(out var import, out _) && import.Register.Equals(now));

Console.WriteLine("Everything works ahead of time.");
return 0;

static void Expect(string what, bool holds)
{
    if (!holds)
    {
        throw new InvalidOperationException($"Broken when compiled ahead of time: {what}.");
    }
}
