using FsCheck.Xunit;
using LearningOrg.Core.Prioritization.Classification;

namespace LearningOrg.Core.Tests.Prioritization.Classification;

public class EisenhowerQuadrantTest
{
    [Theory]
    [InlineData(true, true, "Do first")]
    [InlineData(true, false, "Schedule")]
    [InlineData(false, true, "Delegate")]
    [InlineData(false, false, "Eliminate")]
    public void Each_combination_has_its_quadrant(bool important, bool urgent, string name) =>
        Assert.Equal(name, EisenhowerQuadrant.Of(important, urgent).Name);

    [Property]
    public bool A_quadrant_remembers_what_put_a_task_there(bool important, bool urgent) =>
        EisenhowerQuadrant.Of(important, urgent).IsImportant == important && EisenhowerQuadrant.Of(important, urgent).IsUrgent == urgent;
}
