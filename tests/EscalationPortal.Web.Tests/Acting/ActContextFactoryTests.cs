using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Policies;
using EscalationPortal.Web.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Acting;

public sealed class ActContextFactoryTests
{
    [Fact]
    public async Task Create_WithoutARequest_MakesAnActOfThePersonItIsTold()
    {
        await using var portal = new PortalFactory();
        var dispute = await portal.RaiseAsync(Priya, Callum);
        await using var scope = portal.Services.CreateAsyncScope();
        Assert.Null(scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext);
        var policies = scope.ServiceProvider.GetRequiredService<PolicyShelf>();
        var today = policies.Calendar.DayOf(portal.Clock.Now);
        var priya = await scope.ServiceProvider.GetRequiredService<PortalDbContext>()
            .ActorAsync(Priya.Id, today, policies.ConvenorRoles, CancellationToken.None);

        var act = await scope.ServiceProvider.GetRequiredService<ActContextFactory>()
            .CreateAsync(priya!, policies.ById(dispute.PolicyId), dispute.Parties.Select(p => p.Agency), CancellationToken.None);

        Assert.Equal((Priya.Id, dispute.PolicyId, today), (act.By.Id, act.Policy.Id, act.Today));
        Assert.Equal(Callum.Name, act.Directory.Person(Callum.Id).Name);
    }
}
