using FsCheck.Xunit;
using LearningOrg.Core.Change;

namespace LearningOrg.Core.Tests.Change;

/// <summary>Whatever is tried, in whatever order and at either pace, held against a table written by hand that knows nothing of the code.</summary>
[Properties(Arbitrary = [typeof(ChangeArbitraries)], MaxTest = 150)]
public class ChangeModelTest
{
    [Property(DisplayName = "INV-9 whatever is tried, at either pace, the table says what is answered, and how each step stands")]
    public bool The_table_agrees(ChangeCourse course)
    {
        var model = new Model(course.Policy.Pace == ChangePace.Sequential, course.Policy);
        foreach (var (before, tried, outcome) in course.Steps)
        {
            var expected = model.Expect(tried, before);
            _ = outcome.TryAccept(out var now, out var refusal);
            if (expected != refusal?.Code)
            {
                throw new InvalidOperationException($"{tried}: the table says {expected ?? "yes"}, the initiative {outcome}.");
            }

            if (now is not null)
            {
                model.Take(tried, before);
            }

            // Just now, and after everything short-lived has gone stale.
            foreach (var at in new[] { (now ?? before).LastEventAt, (now ?? before).LastEventAt.AddDays(9) })
            {
                var status = (now ?? before).StatusAt(at);
                foreach (var step in ChangeStep.All)
                {
                    if (model.Standing(step, at) != status[step].Standing.Code)
                    {
                        throw new InvalidOperationException(
                            $"After {tried} at {at:u}: the table has {step.Code} {model.Standing(step, at)}, the initiative {status[step]}.");
                    }
                }
            }
        }

        return true;
    }

    /// <summary>The gates as the documentation has them: per step, the musts, and two shoulds of which one is enough.</summary>
    private sealed class Model(bool isSequential, ChangePolicy policy)
    {
        private static readonly Dictionary<string, (string[] Musts, string[] Shoulds)> Gates = new()
        {
            ["urgency"] = (["managers-convinced"], ["opportunity-written", "outside-view-shown"]),
            ["coalition"] = (["coalition-in-place"], ["coalition-works", "coalition-has-time"]),
            ["vision"] = (["vision-told"], ["strategy-written", "vision-on-a-page"]),
            ["communication"] = (["channels-checked"], ["leaders-act-on-it", "questions-answered"]),
            ["action"] = (["obstacles-looked-for", "obstacles-settled"], ["people-ready", "structures-fit"]),
            ["wins"] = (["wins-verified"], ["wins-told", "gain-measured"]),
            ["consolidation"] = (["further-change", "nobody-says-done"], ["people-added", "urgency-kept"]),
            ["culture"] = (["anchored", "outlives-its-leaders"], ["link-shown", "newcomers-live-it"]),
        };

        private static readonly Dictionary<string, string[]> AcceleratedNeeds = new()
        {
            ["wins"] = ["vision"],
            ["culture"] = ["vision", "wins", "consolidation"]
        };

        private readonly List<(string Id, string About, bool IsGood, DateTimeOffset Dated, DateTimeOffset Expires)> _evidence = [];
        private readonly HashSet<string> _retracted = [];
        private readonly Dictionary<string, (bool IsBlocking, bool IsOwned, bool IsOpen)> _obstacles = [];
        private readonly Dictionary<string, DateTimeOffset> _wins = [];
        private readonly Dictionary<string, (string Decision, DateTimeOffset At, Dictionary<string, DateTimeOffset> Due)> _gates = [];
        private bool? _coalitionIsGood;
        private DateTimeOffset? _visionAt;
        private bool _isPlanned;
        private string _stage = "under-way";
        private DateTimeOffset _last = Samples.Start;
        private DateTimeOffset _sustained = Samples.Start;

        public string? Expect(ChangeCommand tried, ChangeInitiative before)
        {
            var at = tried.At(before);
            var isDecision = tried.Verb is "go" or "conditional" or "hold" or "recycle" or "kill";
            var isPermitted = _stage != "killed"
                && (!isDecision || (_stage == "under-way" && !(tried.Verb == "go" && Decision(tried.Step.Code) == "go")))
                && (tried.Verb != "complete" || _stage == "under-way")
                && (tried.Verb != "reopen" || _stage == "completed");
            return !isPermitted ? "not-permitted" : at < _last ? "out-of-sequence" : Lacks(tried, before, at) ? "not-permitted" : null;
        }

        public void Take(ChangeCommand tried, ChangeInitiative before)
        {
            var at = tried.At(before);
            _last = at;
            if (tried.Verb is "go" or "conditional" or "hold" or "recycle" || Gates.Keys.Any(step => Decision(step) is "go" or "conditional" && !Holds(step, at)))
            {
                _sustained = at;
            }

            switch (tried.Verb)
            {
                case "retract":
                    _retracted.Add(before.Evidence[tried.Choice % before.Evidence.Count].Id);
                    break;
                case "form":
                    _coalitionIsGood = tried.IsGood;
                    break;
                case "state":
                    _visionAt = at;
                    break;
                case "plan-channels":
                    _isPlanned = true;
                    break;
                case "raise-obstacle":
                    _obstacles[tried.ObstacleId] = (tried.Choice < 8, tried.Choice % 3 == 0, true);
                    break;
                case "assign":
                    _obstacles[tried.ObstacleId] = _obstacles[tried.ObstacleId] with { IsOwned = true };
                    break;
                case "remove" or "accept":
                    _obstacles[tried.ObstacleId] = _obstacles[tried.ObstacleId] with { IsOpen = false };
                    break;
                case "plan-win":
                    _wins[tried.WinId] = at;
                    break;
                case "go" or "hold" or "recycle" or "kill":
                    _gates[tried.Step.Code] = (tried.Verb, at, []);
                    _stage = tried.Verb == "kill" ? "killed" : _stage;
                    break;
                case "conditional":
                    _gates[tried.Step.Code] = (
                        tried.Verb, at, tried.Conditions(before).ToDictionary(condition => condition.Criterion, condition => condition.Due));
                    break;
                case "complete":
                    _stage = "completed";
                    break;
                case "reopen":
                    _stage = "under-way";
                    break;
                case "amend":
                    break;
                default:
                    var (about, isGood) = About(tried);
                    _evidence.Add((tried.EvidenceId(before), about, isGood, at, at.AddDays(tried.Days)));
                    break;
            }
        }

        public string Standing(ChangeStep step, DateTimeOffset at)
        {
            var decision = Decision(step.Code);
            return decision is "go" or "conditional" ? (!Holds(step.Code, at) ? "lapsed" : _gates[step.Code].Due.Keys.All(code => Met(code, at)) ? "passed" : "passed-on-conditions")
                : decision == "hold" ? "held"
                : Needs(step).All(needed => Holds(needed, at)) ? "open" : "blocked";
        }

        private string? Decision(string step) => _gates.TryGetValue(step, out var gate) ? gate.Decision : null;

        private IEnumerable<string> Needs(ChangeStep step)
        {
            if (isSequential)
            {
                return Gates.Keys.TakeWhile(earlier => earlier != step.Code);
            }

            // One of the policies declares two more.
            string[] besides = policy.Dependencies.Count > 3 && step.Code == "communication" ? ["urgency", "vision"] : [];
            return AcceleratedNeeds.GetValueOrDefault(step.Code, []).Concat(besides);
        }

        private bool Holds(string step, DateTimeOffset at) => _gates.TryGetValue(step, out var gate)
            && gate.Decision is "go" or "conditional"
            && gate.Due.All(condition => Met(condition.Key, at) || at <= condition.Value)
            && Suffices(step, code => Met(code, at) || (_gates[step].Due.TryGetValue(code, out var due) && at <= due));

        private static bool Suffices(string step, Func<string, bool> isMet) => Gates[step].Musts.All(isMet) && Gates[step].Shoulds.Any(isMet);

        private bool Met(string code, DateTimeOffset at)
        {
            bool Counts((string Id, string About, bool IsGood, DateTimeOffset Dated, DateTimeOffset Expires) piece) =>
                at < piece.Expires && !_retracted.Contains(piece.Id);
            bool LatestIsGood(string about, DateTimeOffset since = default)
            {
                var all = _evidence.Where(piece => piece.About == about && piece.Dated >= since).ToArray();
                return all.Length > 0 && all[^1].IsGood && Counts(all[^1]);
            }

            return code switch
            {
                "coalition-in-place" => _coalitionIsGood == true,
                "vision-told" => _visionAt is { } stated && LatestIsGood(code, stated),
                "channels-checked" => _isPlanned && LatestIsGood("town hall") && LatestIsGood("team meetings"),
                "obstacles-settled" => _obstacles.Values.All(obstacle => !obstacle.IsBlocking || (obstacle.IsOwned && !obstacle.IsOpen)),
                "wins-verified" => _evidence.Any(piece => piece.About == code && Counts(piece)),
                "managers-convinced" or "people-ready" => LatestIsGood(code),
                "anchored" => LatestIsGood("hiring") && LatestIsGood("promotion") && LatestIsGood("induction"),
                "outlives-its-leaders" => LatestIsGood("succession"),
                _ => _evidence.Any(piece => piece.About == code && Counts(piece)),
            };
        }

        private (string About, bool IsGood) About(ChangeCommand tried) => tried.Verb switch
        {
            "survey" => ("managers-convinced", tried.Choice is not (7 or 8) && (tried.Choice != 5 || !policy.LowerBoundCounts)),
            "attest" => (tried.AttestedCriterion, true),
            "document" => (ChangeCommand.Documented[tried.Choice % ChangeCommand.Documented.Length], true),
            "tell" => ("vision-told", tried.IsGood),
            "check" => (tried.Channel, tried.IsGood),
            "verify-win" => ("wins-verified", true),
            "anchor" => (tried.Area.Code, true),
            _ => ("people-ready", tried.IsGood),
        };

        /// <summary>Whether the evidence is missing that a verb asks for.</summary>
        private bool Lacks(ChangeCommand tried, ChangeInitiative before, DateTimeOffset at)
        {
            switch (tried.Verb)
            {
                case "amend" or "form" or "state" or "plan-channels" or "hold" or "recycle" or "kill":
                    return false;
                case "retract":
                    return tried.Choice == 8 || before.Evidence.Count == 0 || _retracted.Contains(before.Evidence[tried.Choice % before.Evidence.Count].Id);
                case "raise-obstacle":
                    return _obstacles.ContainsKey(tried.ObstacleId);
                case "assign":
                    return !_obstacles.TryGetValue(tried.ObstacleId, out var assigned) || !assigned.IsOpen;
                case "remove" or "accept":
                    return !_obstacles.TryGetValue(tried.ObstacleId, out var settled) || !settled.IsOpen || !settled.IsOwned;
                case "plan-win":
                    return _wins.ContainsKey(tried.WinId);
                case "go":
                    return Needs(tried.Step).Any(needed => !Holds(needed, at)) || !Suffices(tried.Step.Code, code => Met(code, at));
                case "conditional":
                    var gate = Gates[tried.Step.Code];
                    var conditions = tried.Conditions(before);
                    return Needs(tried.Step).Any(needed => !Holds(needed, at))
                        || Suffices(tried.Step.Code, code => Met(code, at))
                        || conditions.Any(
                            condition => condition.Due <= at || Met(condition.Criterion, at) || !gate.Musts.Concat(gate.Shoulds).Contains(condition.Criterion))
                        || !Suffices(tried.Step.Code, code => Met(code, at) || conditions.Any(condition => condition.Criterion == code));
                case "complete":
                    return Gates.Keys.Any(step => !Holds(step, at) || _gates[step].Due.Keys.Any(code => !Met(code, at)))
                        || !Met("wins-verified", at)
                        || at - _sustained < policy.SustainPeriod;
                case "reopen":
                    return _gates.All(gate => gate.Value.Decision is not ("go" or "conditional") || Holds(gate.Key, at));
                case "misplace":
                    return true;
                default:
                    return _evidence.Any(piece => piece.Id == tried.EvidenceId(before))
                        || (tried.Verb == "check" && !_isPlanned)
                        || (tried.Verb == "verify-win" && (!_wins.ContainsKey(tried.WinId) || (!tried.IsGood && tried.Choice % 3 != 0)));
            }
        }
    }
}
