// Numbers with a range, written down and computed.
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Measurement;
using LearningOrg.Core.Measurement.Charts;
using LearningOrg.Core.Prioritization.Sequencing;

namespace Numbers;

public sealed class Dial
{
    [InclusiveRange(0, 11)]
    public int Volume { get; set; }

    public int Channel { get; set; }

    public static Dial At([InclusiveRange(0, 11)] double volume) => new() { Volume = (int)volume };
}

public static class Settings
{
    private const double Whole = 1, TooMuch = Whole + 0.25;

    public static Weight All() => Weight.Of(Whole); // no LO2002: the end belongs to it

    public static Weight More() => Weight.Of(TooMuch); // LO2002

    public static Weight Half(int parts) => Weight.Of(1.0 / parts); // no LO2002: known at run time

    public static Dial Loud() => new() { Volume = 12 }; // LO2002

    public static Dial Tuned() => new() { Volume = 11, Channel = 99 }; // no LO2002: the channel has no range

    public static Dial Quiet(Dial dial)
    {
        dial.Volume = -1; // LO2002
        dial.Volume += 20; // no LO2002: computed
        return Dial.At(volume: 11.5); // LO2002
    }

    public static VerdictRule Rule() => VerdictRule.Of(1, 1); // LO2002, LO2002

    public static ProcessBehaviourChart Locked(ProcessBehaviourChart chart) => chart.LockedAfter(points: 1); // LO2002

    public static Urgency Cheap() => Urgency.Standard(-5); // LO2002

    public static Urgency Free() => Urgency.Standard(0);
}
