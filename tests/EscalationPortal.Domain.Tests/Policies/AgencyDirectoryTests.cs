using EscalationPortal.Domain.People;

namespace EscalationPortal.Domain.Tests.Policies;

public sealed class AgencyDirectoryTests
{
    private readonly AgencyDirectory _directory = Partnership.Usual.Directory;

    [Fact, Trait("Policy", "A.2")]
    public void Holders_OfARole_AreInTheOrderOfTheirNames()
    {
        Assert.Equal([Chloe, Dina, Freya, Hugh, Marcus], _directory.Holders("line-manager"));
        Assert.Equal([Dina, Marcus], _directory.Holders(Agencies.Police.Key, "line-manager"));
    }

    [Fact]
    public void Person_OfAnUnknownId_IsRefused()
    {
        Assert.Equal("Choose a person from the directory.", Assert.Throws<RuleViolationException>(() => _directory.Person(Guid.NewGuid())).Message);
        Assert.Null(_directory.Find(Guid.NewGuid()));
    }

    [Fact]
    public void Agency_OfAnUnknownKey_IsAFaultOfTheCaller() => Assert.Throws<InvalidOperationException>(() => _directory.Agency("nowhere"));

    [Fact, Trait("Policy", "A.2")]
    public void LeadOf_AnAgencyWithAndWithoutOne_IsThatPersonOrNobody()
    {
        Assert.Equal(Simon, _directory.LeadOf(Agencies.Police.Key));
        Assert.Null(_directory.LeadOf(Agencies.CareBoard.Key));
        Assert.Null(_directory.LeadOf("nowhere"));
    }

    [Fact]
    public void ManagerAndDeputies_OfSomebody_AreThoseTheDirectoryNames()
    {
        Assert.Equal((Marcus, null), (_directory.ManagerOf(Priya), _directory.ManagerOf(Simon)));
        Assert.Equal([Dina], _directory.DeputiesOf(Marcus.Id));
        Assert.Empty(_directory.DeputiesOf(Dina.Id));
    }

    [Fact]
    public void Introduction_OfSomebody_IsNameTitleAndAgency()
    {
        Assert.Equal("Marcus Bell, line manager, Cambridgeshire Constabulary", Marcus.Introduction);
        Assert.True(new Person(Guid.NewGuid(), "Ida Brook", "nurse", "health", "Health", [], null) { PartnershipKey = "here" }.HasAccount);
    }
}
