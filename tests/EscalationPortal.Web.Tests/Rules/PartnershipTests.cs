using System.Net;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Access;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Policies;
using EscalationPortal.Web.Tests.Learning;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;
using static EscalationPortal.Web.Tests.Rules.SecondPartnership;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>A role is one of a partnership: whoever holds the same one elsewhere finds nothing of this one's.</summary>
public sealed class PartnershipTests : IAsyncLifetime, IDisposable
{
    private static readonly string s_here = PolicyFiles.Shipped.PartnershipKey;

    private readonly PortalFactory _portal = new();

    public Task InitializeAsync() => _portal.AddSecondPartnershipAsync();

    public Task DisposeAsync() => _portal.DisposeAsync().AsTask();

    public void Dispose() => _portal.Dispose();

    [Fact, Trait("Policy", "P.5")]
    public async Task Disputes_ForSomeoneOfAnotherPartnership_AreNeitherKnownNorRead()
    {
        Assert.NotEqual((0, 0), await CountsAsync(Beth));
        Assert.True((await ActorAsync(Bodil)).Convenes);

        foreach (var person in SecondPartnership.People)
            Assert.Equal((0, 0), await CountsAsync(person));
    }

    [Fact, Trait("Policy", "P.5")]
    public async Task Pages_ForTheConvenorOfAnotherPartnership_NameNoDispute()
    {
        var bodil = await _portal.SignInAsync(Bodil);
        foreach (var path in new[] { "/work", "/disputes", "/panels", "/panels?show=Held" })
        {
            var page = await bodil.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain("RPD-", page.Document.Body!.InnerHtml, StringComparison.Ordinal);
        }

        foreach (var dispute in (await _portal.AllAsync()).Where(d => d.Panels.Count > 0 || d.IsWithConvenor).Take(3))
        {
            foreach (var path in new[] { "", "/history", "/opening", "/document" })
                Assert.Equal(HttpStatusCode.NotFound, (await bodil.GetAsync($"/disputes/{dispute.Reference}{path}")).Status);
            var found = await bodil.PostAsync(
                "/disputes/find", [await bodil.TokenAsync("/disputes"), KeyValuePair.Create("CaseReference", dispute.Case.Reference)]);
            Assert.DoesNotContain(dispute.Reference.ToString(), found.Text, StringComparison.Ordinal);
        }
    }

    [Fact, Trait("Policy", "S4.6")]
    public async Task Learning_ForTheGroupOfAnotherPartnership_IsNotThere()
    {
        var lars = await _portal.SignInAsync(Lars);
        var (referral, theme, recommendation) = (
            await _portal.ReferralAsync(inTheme: false), await _portal.ThemeAsync(), await _portal.RecommendationAsync());

        var list = await lars.GetAsync("/learning");

        Assert.Equal(HttpStatusCode.OK, list.Status);
        foreach (var text in new[] { referral.WhatHappened, theme.Name, recommendation.Text })
            Assert.DoesNotContain(text, list.Text, StringComparison.Ordinal);
        foreach (var path in new[] { $"/learning/{referral.Id}", $"/learning/themes/{theme.Id}", $"/recommendations/{recommendation.Id}" })
            Assert.Equal(HttpStatusCode.NotFound, (await lars.GetAsync(path)).Status);
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Directory_ForTheAdministratorOfAnotherPartnership_IsTheirOwn()
    {
        await AskForAccountOfCaraAsync();
        var anders = await _portal.SignInAsync(Anders);

        foreach (var path in new[] { "/people", "/agencies", "/gaps", "/access" })
        {
            var page = await anders.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            foreach (var text in new[] { Priya.Name, Cara.Name, "Cambridgeshire Constabulary", "Integrated Care Board" })
                Assert.DoesNotContain(text, page.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }

        foreach (var path in new[] { $"/people/{Priya.Id}", $"/agencies/{Priya.Agency}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await anders.GetAsync(path)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await anders.GetAsync($"{path}/edit")).Status);
        }

        Assert.Contains(AgencyName, (await anders.GetAsync("/agencies")).Text, StringComparison.Ordinal);
        Assert.Contains(Cara.Name, (await (await _portal.SignInAsync(Adrian)).GetAsync("/access")).Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Choices_OfThisPartnership_OfferNoOneAndNoAgencyOfAnother()
    {
        var directory = await DirectoryAsync(s_here);
        var agencies = (await (await _portal.SignInAsync(Beth)).GetAsync("/disputes")).Text;

        Assert.Equal(Iris.Id, Assert.Single(directory.Holders("scrutineer")).Id);
        Assert.DoesNotContain(directory.Agencies, a => a.Key == SecondPartnership.Agency);
        Assert.DoesNotContain(directory.People, p => p.PartnershipKey != s_here);
        Assert.DoesNotContain(AgencyName, agencies, StringComparison.Ordinal);
        Assert.Equal(Signe.Id, Assert.Single((await DirectoryAsync(Key)).Holders("scrutineer")).Id);
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Actor_WithARoleAndADeputyshipOfAnotherPartnership_HasNeither()
    {
        await _portal.ReadAsync(async db =>
        {
            db.Set<PersonRole>().Add(new PersonRole { PersonId = Pia.Id, PartnershipKey = s_here, Role = Beth.Role });
            db.Deputies.Add(new DeputyEntry { PersonId = Priya.Id, DeputyId = Pia.Id });
            db.Absences.Add(new Absence { PersonId = Priya.Id, From = DateOnly.MinValue, Until = DateOnly.MaxValue });
            return await db.SaveChangesAsync();
        });

        var pia = await ActorAsync(Pia);

        Assert.False(pia.Convenes);
        Assert.Equal([Pia.Id], pia.Stands);
        Assert.Equal((0, 0), await CountsAsync(Pia));
    }

    private async Task<(int Known, int Readable)> CountsAsync(DemonstrationPerson person)
    {
        var actor = await ActorAsync(person);
        return await _portal.ReadAsync(async db =>
            (await db.Disputes.KnownTo(actor).CountAsync(), await db.Disputes.ReadableBy(actor).CountAsync()));
    }

    private Task<Actor> ActorAsync(DemonstrationPerson person) => _portal.ReadAsync(async db => (await db.ActorAsync(
        person.Id, DateOnly.FromDateTime(PortalFactory.Start), _portal.Services.GetRequiredService<PolicyShelf>().ConvenorRoles,
        CancellationToken.None))!);

    private Task<AgencyDirectory> DirectoryAsync(string partnership) => _portal.ReadAsync(db => db.DirectoryAsync(
        partnership, [Priya.Agency, SecondPartnership.Agency], ["business-unit", "scrutineer", "learning-group"], CancellationToken.None));

    private Task<int> AskForAccountOfCaraAsync() => _portal.ReadAsync(async db =>
    {
        db.AccessChanges.Add(new AccessChange
        {
            Kind = AccessKind.Account, PersonId = Cara.Id, AgencyKey = Cara.Agency, AskedById = Ada.Id, AskedByName = Ada.Name,
            AskedAt = PortalFactory.Start, NeedsSecondPerson = true,
        });
        return await db.SaveChangesAsync();
    });
}
