using LearningOrg.Interchange;
using Spectre.Console;

namespace LearningOrg.Cli.Files;

/// <summary>Shows how far a file has been read, once that takes over a second and a person watches.</summary>
internal static class ReadingProgressBar
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);

    public static T Show<T>(Terminal terminal, Func<IProgress<ReadingProgress>, T> read)
    {
        var latest = new Latest();
        if (!terminal.ErrorIsTerminal)
        {
            return read(latest);
        }

        var reading = Task.Run(() => read(latest));
        if (!Task.WaitAll([reading], Patience))
        {
            terminal.ErrorConsole().Progress().AutoClear(true).Start(context =>
            {
                var bar = context.AddTask("Reading");
                while (!Task.WaitAll([reading], Glance))
                {
                    var progress = latest.Value;
                    bar.Description = progress.Step is ReadingStep.FindingDateFormat ? "Finding the date format" : "Reading rows";
                    bar.MaxValue = Math.Max(1, progress.TotalBytes);
                    bar.Value = progress.BytesRead;
                }
            });
        }

        return reading.GetAwaiter().GetResult();
    }

    private sealed class Latest : IProgress<ReadingProgress>
    {
        private readonly Lock _gate = new();
        private ReadingProgress _value;

        public ReadingProgress Value
        {
            get
            {
                lock (_gate)
                {
                    return _value;
                }
            }
        }

        public void Report(ReadingProgress value)
        {
            lock (_gate)
            {
                _value = value;
            }
        }
    }
}
