using System.Security.Claims;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EscalationPortal.Web.Features.Account.Support;

/// <summary>What the frame of a page says of the person. What they may do is asked of the directory at each request, not of the cookie.</summary>
public sealed class PortalClaims(UserManager<PortalUser> users, IOptions<IdentityOptions> options, PortalDbContext db)
    : UserClaimsPrincipalFactory<PortalUser>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(PortalUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        var person = await db.People.AsNoTracking().Include(p => p.Roles).Include(p => p.Agency).AsSingleQuery().SingleAsync(p => p.Id == user.Id);
        identity.RemoveClaim(identity.FindFirst(identity.NameClaimType)!);
        identity.AddClaim(new Claim(identity.NameClaimType, person.Name));
        identity.AddClaim(new Claim(Navigation.RoleInWords, $"{Capital(person.Title)}, {person.Agency!.Name}"));
        identity.AddClaims(person.Roles.Select(r => new Claim(identity.RoleClaimType, r.Role)));
        if (user.MustChangePassword)
            identity.AddClaim(new Claim(KnownPerson.MustChangePassword, "true"));
        return identity;
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
