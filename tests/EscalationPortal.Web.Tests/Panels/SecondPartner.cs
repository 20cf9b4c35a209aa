using EscalationPortal.Persistence.Accounts;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Web.Tests.Panels;

/// <summary>A second delegated partner of the police: the demonstration has one for each agency, and no one who could take the place.</summary>
internal static class SecondPartner
{
    public static DemonstrationPerson Pavel { get; } = new(
        "second.partner@demo.example", "Pavel Hart", "delegated-partner", "delegated safeguarding partner", DemonstrationPeople.Paul.Agency, "");

    public static Task KnowSecondPartnerAsync(this PortalFactory portal) => portal.ReadAsync(async db =>
    {
        if (await db.People.AnyAsync(p => p.Id == Pavel.Id))
            return false;
        var partnership = await db.Agencies.Where(a => a.Key == Pavel.Agency).Select(a => a.PartnershipKey).SingleAsync();
        db.People.Add(new PersonEntry
        {
            Id = Pavel.Id,
            PartnershipKey = partnership,
            Name = Pavel.Name,
            Title = Pavel.Title,
            AgencyKey = Pavel.Agency,
            Roles = [new PersonRole { PartnershipKey = partnership, Role = Pavel.Role }],
        });
        await db.SaveChangesAsync();
        await using var scope = portal.Services.CreateAsyncScope();
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<PortalUser>>().CreateAsync(
            new PortalUser { Id = Pavel.Id, UserName = Pavel.Email, Email = Pavel.Email, EmailConfirmed = true }, DemonstrationPeople.Password);
        Assert.True(made.Succeeded);
        return true;
    });
}
