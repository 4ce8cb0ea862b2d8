namespace LearningOrg.Core.Prioritization.Sequencing;

/// <summary>How much of each bent line counts, and what it costs to break each need that is not enforced.</summary>
/// <param name="Shares">For each job, 0 to 1; 1 where the line is the cost itself.</param>
/// <param name="Pulls">For each need, 0 or more: per unit of time that a job begins before the other is finished.</param>
internal sealed record Multipliers(double[] Shares, double[] Pulls)
{
    /// <summary>What each job's finish weighs in all: its line, what pulls it forward, less what holds it back.</summary>
    public double[] Weights(CostLines lines, IReadOnlyList<(int Need, int Job)> needs)
    {
        double[] weights = [.. Shares.Select((share, job) => share * lines.Slopes[job])];
        for (var index = 0; index < Pulls.Length; index++)
        {
            weights[needs[index].Need] += Pulls[index];
            weights[needs[index].Job] -= Pulls[index];
        }

        return weights;
    }
}
