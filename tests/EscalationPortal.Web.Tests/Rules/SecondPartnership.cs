using EscalationPortal.Persistence.Accounts;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>Another partnership in the same database, whose roles have the same keys.</summary>
internal static class SecondPartnership
{
    public const string Key = "elsewhere";
    public const string Agency = "elsewhere-police";
    public const string AgencyName = "Elsewhere Police";

    public static DemonstrationPerson Bodil { get; } = Of("business-unit", "Bodil Berg");
    public static DemonstrationPerson Lars { get; } = Of("learning-group", "Lars Lund");
    public static DemonstrationPerson Signe { get; } = Of("scrutineer", "Signe Strand");
    public static DemonstrationPerson Anders { get; } = Of("administrator", "Anders Aas");
    public static DemonstrationPerson Pia { get; } = Of("practitioner", "Pia Pil");

    public static IReadOnlyList<DemonstrationPerson> People { get; } = [Bodil, Lars, Signe, Anders, Pia];

    public static async Task AddSecondPartnershipAsync(this PortalFactory portal)
    {
        await portal.ReadAsync(async db =>
        {
            db.Agencies.Add(new AgencyEntry
            {
                Key = Agency, PartnershipKey = Key, Name = AgencyName, IsStatutory = true, LeadRole = "Lead", LeadId = Pia.Id,
            });
            db.People.AddRange(People.Select(p => new PersonEntry
            {
                Id = p.Id, PartnershipKey = Key, Name = p.Name, Title = p.Title, AgencyKey = Agency,
                Roles = [new PersonRole { PartnershipKey = Key, Role = p.Role }],
            }));
            return await db.SaveChangesAsync();
        });
        await using var scope = portal.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<PortalUser>>();
        foreach (var person in People)
        {
            var made = await users.CreateAsync(
                new PortalUser { Id = person.Id, UserName = person.Email, Email = person.Email, EmailConfirmed = true },
                DemonstrationPeople.Password);
            Assert.True(made.Succeeded);
        }
    }

    private static DemonstrationPerson Of(string role, string name) =>
        new($"{role}@elsewhere.example", name, role, role.Replace('-', ' '), Agency, "");
}
