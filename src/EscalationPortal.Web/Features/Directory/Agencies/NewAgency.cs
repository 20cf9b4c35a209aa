using System.Globalization;
using System.Text;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Web.Features.Directory.Support;
using EscalationPortal.Web.Features.Directory.Support.Access;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Directory.Agencies;

/// <summary>What one page brings into the directory: an agency, its lead, and someone for each tier that was named. None has an account yet.</summary>
internal sealed record NewAgency(AgencyEntry Agency, IReadOnlyList<PersonEntry> People, string InWords)
{
    private const int KeyLength = 80;

    public static NewAgency Of(string key, NewAgencyForm form, Administrator admin)
    {
        var policy = admin.Policy;
        var partnership = admin.Actor.PartnershipKey;
        var tiers = Administrator.Tiers(policy);
        var lead = Person(partnership, key, form.LeadName, string.IsNullOrWhiteSpace(form.LeadTitle) ? form.LeadRole! : form.LeadTitle);
        var holders = tiers.Select((tier, i) => Person(
            partnership, key, form.Names.ElementAtOrDefault(i), policy.Role(tier.HeldBy).Name, tier.HeldBy)).ToList();
        // Where no one else is named for the last tier, its stage is the lead's: a panel may have to ask for someone who holds it.
        if (holders[^1] is null)
            lead?.Roles.Add(new PersonRole { PartnershipKey = partnership, Role = tiers[^1].HeldBy });
        for (var i = 0; i < holders.Count; i++)
            holders[i]?.LineManagerId = (holders.Skip(i + 1).FirstOrDefault(h => h is not null) ?? lead)?.Id;

        PersonEntry[] people = [.. holders.Append(lead).OfType<PersonEntry>()];
        var agency = new AgencyEntry
        {
            Key = key,
            PartnershipKey = partnership,
            Name = form.Name!.Trim(),
            IsStatutory = form.IsStatutory!.Value,
            LeadRole = form.LeadRole!.Trim(),
            LeadId = lead?.Id,
        };
        var named = people.Length == 0 ? "no one named yet" : string.Join(", ", people.Select(p => $"{p.Name} ({p.Title})"));
        return new NewAgency(agency, people,
            $"Added {agency.Name}, {(agency.IsStatutory ? "statutory" : "not statutory")}, led by ‘{agency.LeadRole}’: {named}.");
    }

    /// <summary>What their accounts will open once they have one.</summary>
    public IEnumerable<WantedAccess> Wanted =>
    [
        .. People.SelectMany(p => p.Roles, (p, r) => WantedAccess.ToRole(p.Id, Agency.Key, r.Role)),
        .. Agency.LeadId is { } lead ? [WantedAccess.ToLead(lead, Agency.Key)] : Array.Empty<WantedAccess>(),
    ];

    /// <summary>From the name, as it stands in addresses.</summary>
    public static async Task<string> KeyAsync(PortalDbContext db, string name, CancellationToken cancel)
    {
        var slug = Slug(name);
        var key = slug;
        for (var i = 2; key is "new" || await db.Agencies.AnyAsync(a => a.Key == key, cancel); i++)
            key = $"{slug}-{i}";
        return key;
    }

    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var letter in name.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(letter);
            else if (letter is not ('\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && slug is { Length: > 0 } && slug[^1] != '-')
                slug.Append('-');
        }

        var words = slug.ToString(0, Math.Min(slug.Length, KeyLength)).Trim('-');
        return words.Length == 0 ? "agency" : words;
    }

    private static PersonEntry? Person(
        string partnership, string agency, string? name, string title, string? role = null) => string.IsNullOrWhiteSpace(name) ? null
        : new PersonEntry
        {
            Id = Guid.CreateVersion7(),
            PartnershipKey = partnership,
            Name = name.Trim(),
            Title = title.Trim(),
            AgencyKey = agency,
            Roles = role is null ? [] : [new PersonRole { PartnershipKey = partnership, Role = role }],
        };
}
