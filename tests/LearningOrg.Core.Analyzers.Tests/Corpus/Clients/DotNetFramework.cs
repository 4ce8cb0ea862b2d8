// An ASP.NET MVC application on .NET Framework. [C# 7.3]
using System;
using System.Collections.Generic;
using System.Linq;
using System.Web.Mvc;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Measurement;

namespace Legacy.Web.Controllers
{
    public class ImprovementController : Controller
    {
        private static ContinualImprovementRegister _register =
            ContinualImprovementRegister.Open("Legacy", ActorId.Of("head"), new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero));

        public ActionResult Index()
        {
            var titles = new List<string>();
            foreach (var entry in _register)
            {
                titles.Add(entry.Title);
            }

            return View(titles);
        }

        public ActionResult Approve(string id, string user)
        {
            Improvement now;
            Refusal refusal;
            var entry = _register.Find(ImprovementId.Of(id));
            if (entry.Approve(ActorId.Of(user), DateTimeOffset.Now).TryAccept(out now, out refusal)) // LO3001
            {
                return View(now);
            }

            entry.Approve(ActorId.Of(user), new DateTimeOffset(DateTime.Today)); // LO1002, LO3001
            return RedirectToAction("Index");
        }

        public ActionResult Reject(string id, string user)
        {
            var by = ActorId.Of(user);
            var entry = _register.Find(ImprovementId.Of(id));
            var outcome = entry.Reject(string.Format("{0} is against it", by), by, DateTimeOffset.MinValue); // no LO4003: a format is not looked through
            var again = entry.Reject($"{by} is against it", by, DateTimeOffset.MinValue); // LO4003
            return View(new { First = outcome.IsT0, Second = again.AsT0.Now.Title }); // LO1003
        }

        private static string Describe(Verdict verdict)
        {
            switch (verdict) // LO1006
            {
                case ShiftDetected shift:
                    return "moved to " + shift.Name;
                case NoShift _:
                    return "the same";
            }

            return "unknown";
        }

        private static string Arrow(Direction direction)
        {
            switch (direction) // no LO1006: both are there
            {
                case Direction.More:
                    return "up";
                case Direction.Less:
                    return "down";
            }

            return string.Empty;
        }

        private ActorId FindOwner(string id)
        {
            var entry = _register.Find(ImprovementId.Of(id));
            return entry == null ? default(ActorId) : entry.Owner.GetValueOrDefault(); // no LO2001: a choice
        }

        private ActorId Nobody()
        {
            return default(ActorId); // LO2001
        }
    }
}
