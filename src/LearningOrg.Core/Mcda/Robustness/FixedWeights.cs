namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>The same weights for every sample, where only numbers vary.</summary>
internal sealed class FixedWeights(Weights weights) : IWeightSampler
{
    public IWeightSampler Begin(long block) => this;

    public void Draw(long sample, Span<double> drawn)
    {
        for (var criterion = 0; criterion < drawn.Length; criterion++)
        {
            drawn[criterion] = weights[criterion].Value;
        }
    }
}
