namespace LearningOrg.Interchange.Times;

/// <summary>Narrows the known layouts down by the times of a file until one is left.</summary>
/// <remarks>
/// A time that fits none of those still left does not count: it is a bad cell, and is reported as one when the rows are read.
/// </remarks>
internal sealed class TimeFormatSearch
{
    private List<TimeLayout> _left = [.. TimeLayout.All];
    private List<TimeLayout> _fitting = [];
    private bool _hasFit;

    /// <summary>Whether one layout is left.</summary>
    public bool IsDecided => _left.Count == 1;

    /// <summary>Whether no time was seen.</summary>
    public bool IsEmpty => !_hasFit && Misfit is null;

    /// <summary>The first time that fits no layout at all, while none has fit one.</summary>
    public TimeExample? Misfit { get; private set; }

    /// <summary>The first time that the layouts still left read differently.</summary>
    public TimeExample? Ambiguity { get; private set; }

    /// <summary>The layouts still left.</summary>
    public IReadOnlyList<TimeLayout> Left => _left;

    public void Add(ReadOnlySpan<char> text, long row, string column)
    {
        _fitting.Clear();
        var (firstTicks, differ) = (0L, false);
        foreach (var layout in _left)
        {
            if (layout.TryRead(text, out var ticks, out _))
            {
                firstTicks = _fitting.Count == 0 ? ticks : firstTicks;
                differ |= ticks != firstTicks;
                _fitting.Add(layout);
            }
        }

        if (_fitting.Count == 0)
        {
            Misfit ??= new(text.ToString(), row, column);
            return;
        }

        _hasFit = true;
        (_left, _fitting) = (_fitting, _left);
        if (differ)
        {
            Ambiguity ??= new(text.ToString(), row, column);
        }
    }

    /// <summary>The format of a file that has been seen as a whole; <c>null</c> when none fits or several do.</summary>
    public TimeFormat? Result => _hasFit && (IsDecided || Ambiguity is null) ? new LayoutTimeFormat(_left[0]) : null;
}
