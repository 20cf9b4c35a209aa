using EscalationPortal.Domain.Policies;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Tests.Policies;

public class ShippedPolicyTests
{
    private readonly EscalationPolicy _policy = ShippedPolicy.Policy;

    [Fact]
    public void Read_WhenTheFileIsTheShippedOne_GivesThePolicy() => Assert.Equal("cambridgeshire-peterborough/1", _policy.Id);

    [Fact]
    [Trait("Policy", "I.1")]
    public void Areas_OfTheShippedPolicy_AreTheSeven() => Assert.Equal(7, _policy.Areas.Count);

    [Fact]
    [Trait("Policy", "P.6")]
    public void Situations_OfTheShippedPolicy_AreElevenAndSomethingElse()
    {
        Assert.Equal(12, _policy.Situations.Count);
        Assert.Equal("something-else", _policy.Situations[^1].Key);
    }

    [Fact]
    [Trait("Policy", "I.6")]
    [Trait("Policy", "I.7")]
    [Trait("Policy", "P.7")]
    public void WayOut_OfEachScopeQuestion_SaysWhatToDo() =>
        Assert.All(_policy.ScopeQuestions, q => Assert.NotEmpty(_policy.WayOut(q.WayOut).WhatToDo));

    [Fact]
    [Trait("Policy", "I.7")]
    public void WayOut_OfAnAllegation_NamesTheLado() =>
        Assert.Contains(_policy.WayOut("allegation").WhatToDo, line => line.Contains("LADO", StringComparison.Ordinal));

    [Fact]
    [Trait("Policy", "I.3")]
    [Trait("Policy", "P.8")]
    public void ImmediateDanger_OfTheShippedPolicy_SaysWhomToCallTellAndReferTo()
    {
        Assert.Contains(_policy.ImmediateDanger.WhatToDo, line => line.StartsWith("Call 999 now", StringComparison.Ordinal));
        Assert.Contains(_policy.ImmediateDanger.WhatToDo, line => line.Contains("designated safeguarding lead", StringComparison.Ordinal));
        Assert.Equal(["Police", "Children's services"], _policy.ImmediateDanger.ReferTo);
    }

    [Theory]
    [Trait("Policy", "P.5")]
    [InlineData("stage-one", "standard", 5)]
    [InlineData("stage-one", "urgent", 1)]
    [InlineData("stage-two", "standard", 5)]
    [InlineData("stage-two", "urgent", 1)]
    [InlineData("stage-three", "standard", 5)]
    [InlineData("stage-three", "urgent", 1)]
    public void Clock_OfAStageBetweenParties_IsTheStartingValue(string stage, string track, int workingDays)
    {
        var clock = _policy.Stage(stage).Clock;
        Assert.Equal((TimeUnit.WorkingDays, workingDays), (clock.Unit, clock.Amount(track)));
    }

    [Fact]
    [Trait("Policy", "A.1")]
    public void Confirmed_OfEveryFigure_IsFalseUntilThePartnershipSaysSo()
    {
        Assert.DoesNotContain("\"confirmed\": true", ShippedPolicy.Json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"quorumConfirmed\": true", ShippedPolicy.Json, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Policy", "S4.3")]
    public void Panel_OfTheLastStage_SeatsPoliceHealthAndTheChildsCouncil()
    {
        var panel = _policy.Stages[^1].Panel!;
        Assert.Equal(["cambridgeshire-constabulary", "integrated-care-board", null], panel.Partners.Select(p => p.Agency));
        Assert.Equal(3, panel.Quorum);
        Assert.Equal(["cambridgeshire-childrens-services", "peterborough-childrens-services"], _policy.CouncilAreas.Select(a => a.Agency));
    }

    [Fact]
    [Trait("Policy", "S3.1")]
    public void OffersFirst_OfStageThree_IsTheManagerThenTheLead() =>
        Assert.Equal(["own-manager", "lead"], _policy.Stage("stage-three").Acceptance!.OffersFirst);

    [Fact]
    [Trait("Policy", "S4.7")]
    public void LearningKinds_OfTheShippedPolicy_AreTwo() => Assert.Equal(2, _policy.Learning.Kinds.Count);

    [Fact]
    public void Clauses_OfTheShippedPolicy_AreAllThirtyEight() => Assert.Equal(38, _policy.Clauses.Count);

    [Fact]
    [Trait("Policy", "S1.6")]
    public void Guidance_OfEachField_IsTwoLinesAndAStarter()
    {
        Assert.All(_policy.Guidance, g => Assert.Equal(2, g.Lines.Count));
        Assert.All(_policy.Guidance, g => Assert.EndsWith("…", g.Starter, StringComparison.Ordinal));
    }
}
