using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class RiskReferralTests
{
    [Fact, Trait("Policy", "P.8")]
    public void ReferRisk_AtAnyMoment_IsRecordedAndTheDisputeGoesOn()
    {
        foreach (var (state, make) in VerbTable.States)
        {
            var at = make();
            var (before, stage) = (at.Dispute.State, at.Dispute.StageKey);
            at.Dispute.ReferRisk(Samples.Risk(at.Now), at.By(Priya));

            Assert.True((before, stage) == (at.Dispute.State, at.Dispute.StageKey), state);
            Assert.Equal("MASH-7", at.Dispute.RiskReferrals[^1].Reference);
        }
    }

    [Fact, Trait("Policy", "P.8")]
    public void ReferRisk_ByAPanelMemberOrTheConvenor_IsRecorded()
    {
        var at = new DisputeBuilder().Convened();
        foreach (var person in new[] { Paul, Iris, Beth })
            at.Dispute.ReferRisk(Samples.Risk(at.Now), at.By(person));

        Assert.Equal(3, at.Dispute.RiskReferrals.Count);
    }

    [Fact]
    public void ReferRisk_BySomebodyWithoutAPart_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        foreach (var person in new[] { Cara, Simon, Femi, Beth, Quinn, Paul })
            Refusal.Says(Refusal.NoPart, () => at.Dispute.ReferRisk(Samples.Risk(at.Now), at.By(person)));
    }

    [Fact, Trait("Policy", "P.8")]
    public void ReferRisk_WhenItsTimeIsToCome_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("The time of the referral must be in the past.", () => at.Dispute.ReferRisk(Samples.Risk(at.Now.AddHours(1)), at.By(Priya)));
    }

    [Theory, Trait("Policy", "P.8"), Trait("Policy", "I.3")]
    [InlineData("", "The duty team")]
    [InlineData("the police", " ")]
    public void ReferRisk_WithoutWhereOrWhoWasTold_IsRefused(string to, string who)
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("Say where the child was referred, and who was told.",
            () => at.Dispute.ReferRisk(Samples.Risk(at.Now) with { ReferredTo = to, WhoWasTold = who }, at.By(Priya)));
    }

    [Fact, Trait("Policy", "P.8")]
    public void ReferRisk_TellsEverybodyInTheDispute()
    {
        var at = new DisputeBuilder().Between(Priya, Callum, Hannah).Submitted();
        at.Dispute.ReferRisk(Samples.Risk(at.Now), at.By(Callum));

        var line = at.Dispute.HistoryLength;
        Assert.Equivalent(new[] { Priya.Id, Hannah.Id }, at.Dispute.Notices.Where(n => n.EventNumber == line).Select(n => n.PersonId), strict: true);
    }

    [Fact, Trait("Policy", "P.3")]
    public void NameNetworkMember_KeepsAgencyNameRoleAndContact()
    {
        var at = new DisputeBuilder().Submitted();
        at.Dispute.NameNetworkMember(new NetworkPerson("Cornfields Surgery", "Gita Rao", "family doctor", "by the surgery's desk"), at.By(Callum));

        var member = at.Dispute.Network[^1];
        Assert.Equal(("Cornfields Surgery", "Gita Rao", "family doctor", "Callum Reid"), (member.Agency, member.Name, member.Role, member.AddedBy));
        Assert.DoesNotContain(at.Dispute.Parties, p => p.AgencyName == member.Agency);
    }

    [Theory, Trait("Policy", "P.3")]
    [InlineData("", "Gita Rao", "family doctor")]
    [InlineData("Cornfields Surgery", " ", "family doctor")]
    [InlineData("Cornfields Surgery", "Gita Rao", "")]
    public void NameNetworkMember_WhenSomethingIsMissing_IsRefused(string agency, string name, string role)
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("Enter the agency, name and role of each person who is involved with the child.",
            () => at.Dispute.NameNetworkMember(new NetworkPerson(agency, name, role, null), at.By(Priya)));
    }
}
