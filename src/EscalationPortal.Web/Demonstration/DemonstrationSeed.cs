using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Accounts;
using EscalationPortal.Persistence.Databases;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Persistence.Evidence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Policies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Demonstration;

/// <summary>Makes the demonstration partnership in an empty database, once.</summary>
public static class DemonstrationSeed
{
    private const string Mark = "made-by";
    private const string Maker = "demonstration";

    /// <summary>Its accounts all have one password, which is published.</summary>
    /// <exception cref="StartRefusedException">The demonstration made this database.</exception>
    public static async Task RefuseItsDatabaseAsync(PortalDbContext db)
    {
        if (await IsItsDatabaseAsync(db))
            throw new StartRefusedException(
                $"'{DatabaseSettings.ConnectionKey}' names a database that the demonstration made, whose passwords are "
                + "published: name another, or switch on 'Demonstration:Enabled'.");
    }

    private static Task<bool> IsItsDatabaseAsync(PortalDbContext db) => db.Marks.AnyAsync(m => m.Key == Mark && m.Value == Maker);

    /// <exception cref="StartRefusedException">The database holds people that the demonstration did not create.</exception>
    public static async Task EnsureAsync(IServiceProvider services, DateTime now, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        if (await IsItsDatabaseAsync(db))
            return;
        if (await db.People.AnyAsync(cancel))
            throw new StartRefusedException(
                $"'{DatabaseSettings.ConnectionKey}' names a database that the demonstration did not make, so the "
                + "demonstration does not use it.");
        var policy = scope.ServiceProvider.GetRequiredService<PolicyShelf>().Current;
        if (policy.FirstStage.HeldBy != DemonstrationPeople.Priya.Role)
            throw new StartRefusedException(
                $"The demonstration's people have no role in '{policy.Title}': make it under the policy that ships, then "
                + "change 'Policy:File'.");

        // All or nothing: a start that was broken off begins again.
        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        await ShippedAgencies.EnsureAsync(db, policy.PartnershipKey, cancel);
        await AddPeopleAsync(db, policy.PartnershipKey, cancel);
        await AddAccountsAsync(scope.ServiceProvider.GetRequiredService<UserManager<PortalUser>>());
        await AddDisputesAsync(db, scope.ServiceProvider, now, cancel);
        db.Marks.Add(new DatabaseMark { Key = Mark, Value = Maker });
        await db.SaveChangesAsync(cancel);
        await whole.CommitAsync(cancel);
    }

    private static async Task AddPeopleAsync(PortalDbContext db, string partnership, CancellationToken cancel)
    {
        foreach (var person in DemonstrationPeople.All)
        {
            db.People.Add(new PersonEntry
            {
                Id = person.Id,
                PartnershipKey = partnership,
                Name = person.Name,
                Title = person.Title,
                AgencyKey = person.Agency,
                LineManagerId = person.Manager?.Id,
                Roles = [new PersonRole { PartnershipKey = partnership, Role = person.Role }],
            });
            if (person.IsLead)
                (await db.Agencies.SingleAsync(a => a.Key == person.Agency, cancel)).LeadId = person.Id;
        }

        db.Deputies.Add(new DeputyEntry { PersonId = DemonstrationPeople.Marcus.Id, DeputyId = DemonstrationPeople.Dina.Id });
        await db.SaveChangesAsync(cancel);
    }

    private static async Task AddAccountsAsync(UserManager<PortalUser> users)
    {
        foreach (var person in DemonstrationPeople.All)
        {
            var made = await users.CreateAsync(
                new PortalUser { Id = person.Id, UserName = person.Email, Email = person.Email, EmailConfirmed = true }, DemonstrationPeople.Password);
            if (!made.Succeeded)
                throw new InvalidOperationException($"No account for {person.Email}: {string.Join(' ', made.Errors.Select(e => e.Description))}");
        }
    }

    private static async Task AddDisputesAsync(PortalDbContext db, IServiceProvider services, DateTime now, CancellationToken cancel)
    {
        var policies = services.GetRequiredService<PolicyShelf>();
        var partnership = policies.Current.PartnershipKey;
        var agencies = await db.Agencies.Of(partnership).Select(a => a.Key).ToListAsync(cancel);
        var directory = await db.DirectoryAsync(partnership, agencies, [], cancel);
        var scene = new DemonstrationScene(policies.Current, policies.Calendar, directory, now);
        var away = scene.Day(StageTwoScenes.Absence);
        db.Absences.Add(new Absence { PersonId = DemonstrationPeople.Marcus.Id, From = away, Until = away });
        var scripts = DemonstrationDisputes.Play(scene);
        db.Disputes.AddRange(scripts.Select(s => s.Dispute));
        db.LearningReferrals.AddRange(scripts.SelectMany(s => s.Learning));
        db.LearningThemes.AddRange(DemonstrationLearning.Of(scene, [.. scripts.SelectMany(s => s.Learning)]));

        db.Drafts.AddRange(DemonstrationDrafts.Of(policies.Calendar, now));
        await db.SaveChangesAsync(cancel);
    }
}
