using EscalationPortal.Domain.People;
using EscalationPortal.Persistence.Access;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Web.Features.Directory.Support;
using EscalationPortal.Web.Features.Directory.Support.Access;

namespace EscalationPortal.Web.Features.Directory.People;

/// <summary>What a form asks to change of someone: whether it can be, and in words what was before and after.</summary>
/// <param name="openSeats">In how many open disputes they have a part.</param>
/// <param name="own">What they have themselves, which their deputies inherit.</param>
internal sealed class PersonChange(PersonEntry person, PersonForm form, Staff staff, Administrator admin, int openSeats, AccountReach own)
{
    private readonly List<string> _rolesNow = [.. person.Roles.Select(r => r.Role)];
    private readonly List<Guid> _deputiesNow = [.. staff.DeputyIds[person.Id]];

    /// <summary>The roles after the change: those that this administrator does not give stay as they are.</summary>
    private List<string> Roles => [.. _rolesNow.Where(r => admin.Gives.All(g => g.Key != r)).Concat(form.Roles).Distinct()];

    public IEnumerable<(string Field, string Sentence)> Problems() => RoleProblems().Concat(ManagerProblems()).Concat(DeputyProblems());

    private IEnumerable<(string Field, string Sentence)> RoleProblems()
    {
        if (form.Roles.Exists(r => admin.Gives.All(g => g.Key != r) && !_rolesNow.Contains(r)))
            yield return (nameof(form.Roles), "Choose from the roles in the list");
        if (person.Id == admin.Id && !Roles.ToHashSet().SetEquals(_rolesNow))
            yield return (nameof(form.Roles), "You cannot change your own roles. Ask another administrator to do it");
        if (!Roles.Exists(PortalRoles.All.Contains))
            yield break;
        if (Roles.Exists(r => !PortalRoles.All.Contains(r)))
            yield return (nameof(form.Roles), "Administrators cannot have a role in a dispute. Choose one or the other");
        if (openSeats > 0)
            yield return (nameof(form.Roles), $"They still have a part in {openSeats} open {(openSeats == 1 ? "dispute" : "disputes")}. Someone else must take over first");
        if (HoldsAnOffice)
            yield return (nameof(form.Roles), "They are the lead, a line manager or a deputy. Name someone else for that first");
    }

    private bool HoldsAnOffice => staff.Agency.LeadId == person.Id || staff.People.Any(p => p.LineManagerId == person.Id)
        || staff.DeputyIds.Any(d => d.Contains(person.Id));

    private IEnumerable<(string Field, string Sentence)> ManagerProblems()
    {
        if (form.LineManager is not { } manager || manager == person.LineManagerId)
            yield break;
        if (manager == admin.Id)
            yield return (nameof(form.LineManager), "You cannot make yourself a line manager. Ask another administrator to do it");
        else if (manager == person.Id)
            yield return (nameof(form.LineManager), "Choose someone else: no one can be their own line manager");
        else if (staff.CanHoldAnOffice.All(p => p.Id != manager))
            yield return (nameof(form.LineManager), "Choose someone from the same agency who is not an administrator");
        else if (staff.IsManagedBy(manager, person.Id))
            yield return (nameof(form.LineManager), $"{staff.Find(manager)!.Name} is managed by {person.Name}, directly or through others. Choose someone else");
    }

    private IEnumerable<(string Field, string Sentence)> DeputyProblems()
    {
        var added = form.Deputies.Except(_deputiesNow).ToList();
        if (!admin.CouldGive(own) && !form.Deputies.ToHashSet().SetEquals(_deputiesNow))
            yield return (nameof(form.Deputies), "They have a role for the whole partnership. Ask the portal's administrator to name their deputies");
        else if (added.Contains(admin.Id))
            yield return (nameof(form.Deputies), "You cannot make yourself a deputy. Ask another administrator to do it");
        else if (added.Contains(person.Id))
            yield return (nameof(form.Deputies), "Choose someone else: no one can be their own deputy");
        else if (added.Exists(id => staff.CanHoldAnOffice.All(p => p.Id != id)))
            yield return (nameof(form.Deputies), "Choose people from the same agency who are not administrators");
    }

    /// <summary>What an account opens more than before.</summary>
    public IEnumerable<WantedAccess> Wanted =>
    [
        .. Roles.Except(_rolesNow).Select(r => WantedAccess.ToRole(person.Id, person.AgencyKey, r)),
        .. form.LineManager is { } manager && manager != person.LineManagerId
            ? [WantedAccess.ToManage(manager, person.AgencyKey, person.Id)] : Array.Empty<WantedAccess>(),
        .. form.Deputies.Distinct().Except(_deputiesNow).Select(d => WantedAccess.ToDeputise(d, person.AgencyKey, person.Id, Roles)),
    ];

    /// <summary>Changes the entry, and says which deputies come and go.</summary>
    /// <param name="waiting">What of <see cref="Wanted"/> is not to be made now.</param>
    /// <returns>Empty where nothing changes.</returns>
    public string Apply(IReadOnlyList<WantedAccess> waiting, out IReadOnlyList<DeputyEntry> added, out IReadOnlyList<Guid> removed)
    {
        var roles = Roles.Where(r => !waiting.Any(w => w.Kind == AccessKind.Role && w.Role == r)).ToList();
        var deputies = form.Deputies.Distinct().Where(d => !waiting.Any(w => w.Kind == AccessKind.Deputy && w.PersonId == d)).ToList();
        var manager = waiting.Any(w => w.Kind == AccessKind.Manager) ? person.LineManagerId : form.LineManager;
        var words = new ChangeInWords();
        var team = string.IsNullOrWhiteSpace(form.Team) ? null : form.Team.Trim();
        words.Compare("Name", person.Name, form.Name!.Trim());
        words.Compare("Title", person.Title, form.Title!.Trim());
        words.Compare("Team", person.Team, team);
        words.Compare("Roles", _rolesNow, roles);
        words.Compare("Line manager", NameOf(person.LineManagerId), NameOf(manager));
        words.Compare("Deputies", _deputiesNow.Select(d => NameOf(d)!), deputies.Select(d => NameOf(d)!));

        person.Roles.RemoveAll(r => !roles.Contains(r.Role));
        person.Roles.AddRange(roles.Except(_rolesNow).Select(r => new PersonRole { PartnershipKey = person.PartnershipKey, Role = r }));
        person.Name = form.Name.Trim();
        person.Title = form.Title.Trim();
        person.Team = team;
        person.LineManagerId = manager;
        person.Version = Guid.NewGuid();
        added = [.. deputies.Except(_deputiesNow).Select(d => new DeputyEntry { PersonId = person.Id, DeputyId = d })];
        removed = [.. _deputiesNow.Except(form.Deputies)];
        return words.ToString();
    }

    private string? NameOf(Guid? id) => id is null ? null : staff.Find(id)?.Name ?? "someone who has left";
}
