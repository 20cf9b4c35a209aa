using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Tests.Policies;

public sealed class TierGapTests
{
    public static TheoryData<string> Policies { get; } = [.. PolicyFiles.All.Select(p => p.Id)];

    [Theory, Trait("Policy", "A.2")]
    [MemberData(nameof(Policies))]
    public void Gaps_WhenOnePersonIsMissing_NameTheAgencyAndTheStage(string id)
    {
        var policy = PolicyFiles.ById(id);
        var directory = Partnership.Under(policy).Directory;
        var parties = directory.Agencies.Where(a => PolicyStaff.PartiesOf(policy).Contains(a.Key)).ToList();
        foreach (var stage in policy.Stages.Where(s => s.Kind == StageKind.BetweenParties))
        {
            foreach (var agency in parties)
            {
                Assert.DoesNotContain(TierGap.In(policy, directory), g => g.Agency == agency.Key);
                var without = new AgencyDirectory(directory.Agencies, [.. directory.People.Where(p => p.Agency != agency.Key || !p.Has(stage.HeldBy))], []);

                Assert.Contains(new TierGap(agency.Key, $"{agency.Name} has no {policy.Role(stage.HeldBy).Name}: no one could hold {stage.Name} for it."), TierGap.In(policy, without));
            }
        }
    }

    [Fact, Trait("Policy", "A.2")]
    public void Gaps_WhenAnAgencyNamesNoLead_SayWhichRoleIsMeant() => Assert.Contains(
        new TierGap(Agencies.CareBoard.Key, "Integrated Care Board names no safeguarding lead (designated nurse)."), TierGap.In(Partnership.Policy, Partnership.Usual.Directory));

    [Fact, Trait("Policy", "S4.3")]
    public void Gaps_WhenAPartnerOrABodyIsMissing_SayWhatCouldNotBeHeld()
    {
        var usual = Partnership.Usual.Directory;
        var without = new AgencyDirectory(usual.Agencies, [.. usual.People.Where(p => p.Id != Petra.Id && p.Id != Iris.Id)], []);

        var gaps = TierGap.In(Partnership.Policy, without).Except(TierGap.In(Partnership.Policy, usual)).Select(g => g.What);

        Assert.Equal(["Peterborough Children's Services has no delegated safeguarding partner: Stage Four could not be held.", "No one acts for the Independent Scrutineer."], gaps);
    }

    [Fact, Trait("Policy", "S4.3")]
    public void Gaps_WhenAPartnersAgencyIsNotInTheDirectory_NameItsKey()
    {
        var usual = Partnership.Usual.Directory;
        var without = new AgencyDirectory([.. usual.Agencies.Where(a => a.Key != Agencies.CareBoard.Key)], [.. usual.People.Where(p => p.Agency != Agencies.CareBoard.Key)], []);

        Assert.Contains(new TierGap("integrated-care-board", "integrated-care-board has no delegated safeguarding partner: Stage Four could not be held."), TierGap.In(Partnership.Policy, without));
    }

    [Fact, Trait("Policy", "A.2")]
    public void Gaps_OfThePartnershipsOwnBodies_AreNone() => Assert.DoesNotContain(
        TierGap.In(Partnership.Policy, Partnership.Usual.Directory), g => g.Agency == Agencies.Board.Key || g.Agency == Agencies.Independent.Key);
}
