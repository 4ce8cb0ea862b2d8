using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>For each number, the sum of the preferences for it over all the others, and of those for the others over it.</summary>
/// <remarks>
/// After sorting, those that a number beats by more than a threshold are the first so many, those that beat it the last so many, and as
/// numbers rise both bounds only rise: four pointers walk through once. Where the function rises evenly, the sum over those between the
/// thresholds is that of their numbers, the difference of two running totals. The pointers ask what the definition asks, so every step
/// falls on the same side in both.
/// </remarks>
internal static class PreferenceSums
{
    /// <summary>Adds up.</summary>
    /// <param name="numbers">More is better.</param>
    /// <param name="function">What an advantage counts.</param>
    /// <param name="preferred">Gets, for each number, the sum of the preferences for it.</param>
    /// <param name="passedOver">Gets, for each number, the sum of the preferences for the others over it.</param>
    public static void Of(ReadOnlySpan<double> numbers, PreferenceFunction function, Span<double> preferred, Span<double> passedOver)
    {
        using var sorted = new Scratch<double>(numbers.Length);
        using var items = new Scratch<int>(numbers.Length);
        numbers.CopyTo(sorted.Span);
        for (var item = 0; item < numbers.Length; item++)
        {
            items.Span[item] = item;
        }

        Array.Sort(sorted.Array, items.Array, 0, numbers.Length);
        if (function.Shape is PreferenceShape.Ramp)
        {
            OfRamp(sorted.Span, items.Span, function, preferred, passedOver);
        }
        else if (function.Shape is PreferenceShape.Gaussian)
        {
            OfBell(sorted.Span, items.Span, function, preferred, passedOver);
        }
        else
        {
            OfSteps(sorted.Span, items.Span, function, preferred, passedOver);
        }
    }

    private static void OfSteps(
        ReadOnlySpan<double> sorted, ReadOnlySpan<int> items, PreferenceFunction function, Span<double> preferred, Span<double> passedOver)
    {
        var half = function.Shape is PreferenceShape.Level ? 0.5 : 1;
        var window = default(PreferenceWindow);
        for (var place = 0; place < sorted.Length; place++)
        {
            window.MoveTo(place, sorted, function);
            preferred[items[place]] = window.FarBelow + (half * (window.Below - window.FarBelow));
            passedOver[items[place]] = sorted.Length - window.FarAbove + (half * (window.FarAbove - window.Above));
        }
    }

    private static void OfRamp(
        ReadOnlySpan<double> sorted, ReadOnlySpan<int> items, PreferenceFunction function, Span<double> preferred, Span<double> passedOver)
    {
        var rise = function.Preference - function.Indifference;
        using var stretches = new Stretches(sorted, rise);
        var window = default(PreferenceWindow);
        for (var place = 0; place < sorted.Length; place++)
        {
            window.MoveTo(place, sorted, function);
            var above = stretches.Excess(window.Above, window.FarAbove, sorted[place], function.Indifference);
            var below = -stretches.Excess(window.FarBelow, window.Below, sorted[place], -function.Indifference);
            preferred[items[place]] = window.FarBelow + (below / rise);
            passedOver[items[place]] = sorted.Length - window.FarAbove + (above / rise);
        }
    }

    /// <summary>Pair by pair, but for those so far apart that the preference is 1 to the last bit.</summary>
    private static void OfBell(
        ReadOnlySpan<double> sorted, ReadOnlySpan<int> items, PreferenceFunction function, Span<double> preferred, Span<double> passedOver)
    {
        var window = default(PreferenceWindow);
        passedOver.Clear();
        for (var place = 0; place < sorted.Length; place++)
        {
            window.MoveTo(place, sorted, function);
            var sum = (double)window.FarBelow;
            for (var other = window.FarBelow; other < window.Below; other++)
            {
                var preference = function.Of(sorted[place] - sorted[other]);
                sum += preference;
                passedOver[items[other]] += preference;
            }

            preferred[items[place]] = sum;
            passedOver[items[place]] += sorted.Length - window.FarAbove;
        }
    }
}
