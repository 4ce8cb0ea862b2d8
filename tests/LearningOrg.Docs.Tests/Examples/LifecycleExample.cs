using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Docs.Tests.Examples;

public class LifecycleExample
{
    /// <summary>The chart of the guide.</summary>
    public static Lifecycle Proposal()
    {
        // <declare>
        LifecycleOutcome outcome = Lifecycle.Named("Proposal")
            .Begins("draft", "Draft")
            .State("submitted", "Submitted")
            .State("on-hold", "On hold")
            .Final("accepted", "Accepted")
            .Final("withdrawn", "Withdrawn")
            .Move("submit", from: "draft", to: "submitted")
            .Move("accept", from: "submitted", to: "accepted", Need.Of("sponsor", "a sponsor"), Need.Of("budget", "a budget"))
            .Pause("hold", into: "on-hold", from: ["draft", "submitted"])
            .Resume("resume", from: "on-hold")
            .Move("withdraw", from: ["draft", "submitted", "on-hold"], to: "withdrawn")
            .Build();

        // A chart that is fixed in the code is right or the code is wrong; one that somebody typed in answers with what to correct.
        var proposal = outcome.Match(lifecycle => lifecycle, refusal => throw new InvalidOperationException(refusal.Message));
        // </declare>
        return proposal;
    }

    [Fact]
    public void The_comments_are_true()
    {
        var proposal = Proposal();

        // <ask>
        foreach (VerbOutlook outlook in proposal.WhatNow("submitted", met: ["sponsor"]))
        {
            Console.WriteLine(outlook);
        }
        // submit: only while Draft; nothing leads back there
        // accept: needs a budget
        // hold: leads to On hold
        // resume: first hold
        // withdraw: leads to Withdrawn

        var no = proposal.Outlook("draft", "accept").Refusal("P-7");
        Console.WriteLine(no!.Message);         // Cannot accept: P-7 is Draft. Submit it first.
        // </ask>
        Assert.Equal(
            [
                "submit: only while Draft; nothing leads back there",
                "accept: needs a budget",
                "hold: leads to On hold",
                "resume: first hold",
                "withdraw: leads to Withdrawn",
            ],
            proposal.WhatNow("submitted", met: ["sponsor"]).Select(outlook => outlook.ToString()));
        Assert.Equal("Cannot accept: P-7 is Draft. Submit it first.", no.Message);

        // <follow>
        var ada = ActorId.Of("ada");
        var monday = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

        LifecyclePosition Step(LifecyclePositionOutcome answer) => answer.Match(
            accepted => accepted.Now,           // accepted.Event is what an event store appends
            notPermitted => throw new InvalidOperationException(notPermitted.Message),
            outOfSequence => throw new InvalidOperationException(outOfSequence.Message));

        var position = Step(proposal.Begin(monday).Take("submit", ada, monday.AddDays(1)));
        var held = Step(position.Take("hold", ada, monday.AddDays(2)));
        var again = Step(held.Take("resume", ada, monday.AddDays(9)));

        Console.WriteLine(held);                // On hold (before: Submitted) since 2026-03-04T09:00:00+00:00
        Console.WriteLine(again);               // Submitted since 2026-03-11T09:00:00+00:00

        var early = again.Take("accept", ada, monday.AddDays(10), met: ["sponsor"]);
        Console.WriteLine(early);
        // not-permitted: Cannot accept: it needs a budget. Supply what is missing, then accept it.
        // </follow>
        Assert.Equal("On hold (before: Submitted) since 2026-03-04T09:00:00+00:00", held.ToString());
        Assert.Equal("Submitted since 2026-03-11T09:00:00+00:00", again.ToString());
        Assert.Equal("not-permitted: Cannot accept: it needs a budget. Supply what is missing, then accept it.", early.ToString());

        // <store>
        var (state, before, since) = (held.State.Code, held.Before?.Code, held.Since);      // two codes and an instant
        var same = proposal.At(state, since, before).Equals(held);                          // true
        // </store>
        Assert.True(same);

        // <extend>
        var ours = Improvement.Lifecycle.Extend("Improvement, with a pilot")
            .State("piloting", "Piloting")
            .Final("adopted", "Adopted")
            .Move("pilot", from: "assessed", to: "piloting", Need.Of("volunteers", "a team that volunteers"))
            .Move("adopt", from: "piloting", to: "adopted")
            .Move("reject", from: "piloting", to: "rejected")
            .Build();
        Console.WriteLine(ours);                // Improvement, with a pilot: 17 states, 45 transitions
        // </extend>
        Assert.Equal("Improvement, with a pilot: 17 states, 45 transitions", ours.ToString());

        // <refused>
        var wrong = Lifecycle.Named("Ticket")
            .Begins("new", "New")
            .State("waiting", "Waiting")
            .Final("closed", "Closed")
            .Move("wait", from: "new", to: "waiting")
            .Move("close", from: "new", to: "closed")
            .Move("reopen", from: "closed", to: "newe")
            .Build();
        if (!wrong.TryAccept(out var ticket, out var refusal))
        {
            Console.Error.WriteLine(refusal.Message);
        }
        // The lifecycle 'Ticket' cannot be used.
        // 'reopen' leaves 'closed', which is final: declare that with State, or drop the way out.
        // 'reopen' from 'closed' to 'newe' leads to no state: declare 'newe', or correct the code.
        // Nothing leads out of 'waiting': declare it with Final, or add a way out.
        // </refused>
        Assert.Null(ticket);
        Assert.Equal(
            "The lifecycle 'Ticket' cannot be used. "
            + "'reopen' leaves 'closed', which is final: declare that with State, or drop the way out. "
            + "'reopen' from 'closed' to 'newe' leads to no state: declare 'newe', or correct the code. "
            + "Nothing leads out of 'waiting': declare it with Final, or add a way out.",
            wrong.Match(_ => "", refused => refused.Message));
    }
}
