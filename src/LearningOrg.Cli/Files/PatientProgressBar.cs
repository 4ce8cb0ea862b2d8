using Spectre.Console;

namespace LearningOrg.Cli.Files;

/// <summary>Shows how far some work is, once it takes longer than the patience of a person who watches.</summary>
internal static class PatientProgressBar
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);

    public static TResult Show<TResult, TProgress>(
        Terminal terminal, string title, Func<IProgress<TProgress>, TResult> work, Action<ProgressTask, TProgress> update)
        where TProgress : struct
    {
        var latest = new Latest<TProgress>();
        if (!terminal.ErrorIsTerminal)
        {
            return work(latest);
        }

        // What the work throws is thrown where its result is asked for, and not by waiting.
        var working = Task.Run(() => work(latest));
        var end = Task.WhenAny(working);
        if (!end.Wait(terminal.Patience))
        {
            terminal.ErrorConsole().Progress().AutoClear(true).Start(context =>
            {
                var bar = context.AddTask(title);
                while (!end.Wait(Glance))
                {
                    update(bar, latest.Value);
                }
            });
        }

        return working.GetAwaiter().GetResult();
    }

    private sealed class Latest<TProgress> : IProgress<TProgress>
        where TProgress : struct
    {
        private readonly Lock _gate = new();
        private TProgress _value;

        public TProgress Value
        {
            get
            {
                lock (_gate)
                {
                    return _value;
                }
            }
        }

        public void Report(TProgress value)
        {
            lock (_gate)
            {
                _value = value;
            }
        }
    }
}
