// Sensors and charts.
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Measurement;

namespace Sensing;

public sealed class Probe
{
    [Measured]
    private double _last;

    [Measured]
    public float? Humidity { get; private set; }

    public int Count { get; private set; }

    public bool Read(double value)
    {
        if (_last == value) // LO2005
        {
            return false;
        }

        _last = value;
        Count++;
        return Count == 3; // no LO2005: counted
    }

    public bool IsDry => Humidity is null or < 20; // no LO2005: no equality

    public bool IsEmpty() => Humidity == null || _last == 0; // no LO2005: is there anything

    public bool IsSame(Probe? other) => other?.Humidity == Humidity; // LO2005

    public static bool Moved(ShiftDetected shift, Baseline baseline, Percentage share) =>
        shift.Name == "shift" && baseline.Value == 0.3 | share.Share != 0.5; // LO2005, LO2005

    public static bool Within([Measured] double heat) => Math.Abs(heat - 36.6) < 0.1; // no LO2005: a tolerance
}

public sealed class Gauge : IEquatable<Gauge>
{
    private double _level;

    public event EventHandler? Changed;

    [Measured]
    public double Level
    {
        get => _level;
        set
        {
            if (value != Level) // no LO2005: whether it changed at all
            {
                _level = value;
                Changed?.Invoke(this, EventArgs.Empty);
            }
        }
    }

    public bool IsOpen => Level == double.PositiveInfinity; // no LO2005: nothing is rounded to it

    public bool IsFull(Gauge? upper) => Level == upper?.Level; // LO2005

    public bool Equals(Gauge? other) => other is not null && Level == other.Level; // no LO2005: equality of the type

    public override bool Equals(object? obj) => Equals(obj as Gauge);

    public override int GetHashCode() => Level.GetHashCode();
}
