namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>Draws weights, each of a region as likely as any other.</summary>
internal interface IWeightSampler
{
    /// <summary>Prepares for samples of a block; a new sampler for each thread.</summary>
    IWeightSampler Begin(long block);

    /// <summary>The weights of a sample; those of a block are asked for in their order.</summary>
    void Draw(long sample, Span<double> weights);
}
