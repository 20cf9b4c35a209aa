using EscalationPortal.Domain;
using EscalationPortal.Domain.People;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Persistence.Evidence;
using EscalationPortal.Web.Features.Account.Support;
using EscalationPortal.Web.Features.Directory.Accounts;
using EscalationPortal.Web.Features.Directory.Support.Access;
using EscalationPortal.Web.Policies;

namespace EscalationPortal.Web.Commands;

/// <summary>Makes an administrator from the console of the server: there are no default accounts, and so no one else can make the first.</summary>
public static class CreateAdministrator
{
    private const string Title = "administrator";

    /// <returns>0 where the account was made, 1 where it was not; what was said tells why.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, string email, TextReader input, TextWriter output)
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var accounts = services.GetRequiredService<NewAccounts>();
        var id = Guid.CreateVersion7();
        var address = email.Trim();
        var valid = await new AccountFormValidator().ValidateAsync(new AccountForm { Email = address });
        if (!valid.IsValid)
            return await RefuseAsync(output, valid.Errors[0].ErrorMessage);
        if (await accounts.ProblemsAsync(id, address, CancellationToken.None) is { } sentence)
            return await RefuseAsync(output, sentence);
        await output.WriteAsync("Their name: ");
        if ((await input.ReadLineAsync())?.Trim() is not { Length: > 0 and <= Lengths.Name } name)
            return await RefuseAsync(output, $"Enter their name, of {Lengths.Name} characters or fewer");

        var password = FirstPassword.Make();
        var partnership = services.GetRequiredService<PolicyShelf>().Current.PartnershipKey;
        var person = new PersonEntry
        {
            Id = id,
            PartnershipKey = partnership,
            Name = name,
            Title = Title,
            AgencyKey = ShippedAgencies.BusinessUnit,
            Roles = [new PersonRole { PartnershipKey = partnership, Role = PortalRoles.Administrator }],
        };
        db.People.Add(person);
        db.Users.Add(accounts.Make(id, address, accounts.HashOf(password)));
        db.DirectoryChanges.Add(new DirectoryChange
        {
            AgencyKey = person.AgencyKey,
            PersonId = person.Id,
            ByName = Decider.Console.Name,
            What = $"Added {name}, {Title}, with an account.",
            At = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime,
        });
        await db.SaveChangesAsync();
        await output.WriteLineAsync($"{name} signs in with {address} and this password, which is not shown again: {password.Whole}");
        await output.WriteLineAsync("They choose their own when they first sign in.");
        return 0;
    }

    private static async Task<int> RefuseAsync(TextWriter output, string why)
    {
        await output.WriteLineAsync($"Nothing was created. {why}.");
        return 1;
    }
}
