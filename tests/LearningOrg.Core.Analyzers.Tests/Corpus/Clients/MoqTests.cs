// Mocks of a host's ports. [test project]
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Improvements;
using Moq;
using Xunit;

namespace Portal.Tests;

public interface IRegisterPort
{
    ImprovementOutcome Approve(ImprovementId id, ActorId by);

    [MustUse]
    string Describe(ImprovementId id);

    void Save(ContinualImprovementRegister register);
}

public class ApprovalTests
{
    private readonly Mock<IRegisterPort> _port = new();

    [Fact]
    public void The_port_is_asked_once()
    {
        _port.Setup(port => port.Approve(It.IsAny<ImprovementId>(), It.IsAny<ActorId>())).Returns(new NotPermitted("approve", "it is new", "Assess it."));
        _port.Setup(port => port.Describe(It.IsAny<ImprovementId>())).Returns("a");

        _port.Object.Approve(ImprovementId.Of("CIM1"), ActorId.Of("ada")); // LO1002
        _port.Object.Describe(ImprovementId.Of("CIM1")); // LO1001

        _port.Verify(port => port.Approve(ImprovementId.Of("CIM1"), ActorId.Of("ada"))); // no LO1002: an expression tree
        _port.Verify(port => port.Describe(default)); // no LO1001, LO2001: an expression tree
        _port.Verify(port => port.Save(null!));
    }

    [Fact]
    public void Calls_in_actions_are_the_act_of_a_test()
    {
        Action act = () => _port.Object.Approve(ImprovementId.Of("CIM1"), ActorId.Of("ada")); // no LO1002: an action
        Assert.Null(Record.Exception(act));
        Assert.Null(Record.Exception(() => _port.Object.Describe(ImprovementId.Of("CIM1")))); // no LO1001: a function
    }
}
