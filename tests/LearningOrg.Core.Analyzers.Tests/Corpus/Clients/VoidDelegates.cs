// Events, callbacks and commands of a desktop program.
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using Subjects;
using Entry = LearningOrg.Core.Improvements.Improvement;

namespace Desktop;

public sealed class Command(Action run)
{
    public event EventHandler? Done;

    public void Execute()
    {
        run();
        Done?.Invoke(this, EventArgs.Empty); // no LO1001: void
    }
}

public sealed class MainWindow(Entry entry, Article article, ActorId me, TimeProvider clock)
{
    public Command Approve { get; } = new(() => entry.Approve(me, clock.GetUtcNow())); // no LO1002: handed over as an action

    public Command Rename { get; } = new(() => article.WithTitle("b")); // no LO1001: the same

    public Command Save => new(() =>
    {
        article.WithTitle("c"); // LO1001
        entry.Complete(me, clock.GetUtcNow()); // LO1002
    });

    public void Wire(Command command)
    {
        command.Done += (_, _) => article.Log(); // no LO1001: nobody marked it
        command.Done += (_, _) => article.WithTitle("d"); // no LO1001: an expression handed over
        command.Done += delegate { article?.WithTitle("e"); }; // LO1001
        command.Done += OnDone;
    }

    private void OnDone(object? sender, EventArgs arguments) => entry.Review(me, clock.GetUtcNow()); // LO1002
}
