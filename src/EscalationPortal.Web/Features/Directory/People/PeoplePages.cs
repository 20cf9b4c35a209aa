using EscalationPortal.Domain.Policies;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Persistence.Evidence;
using EscalationPortal.Web.Features.Directory.Access;
using EscalationPortal.Web.Features.Directory.Support;
using EscalationPortal.Web.Features.Shared;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Features.Directory.People;

public sealed record PersonRow(Guid Id, string Name, string Title, string? Team, string AgencyName, bool HasAccount, DateOnly? LeftOn);

public sealed record PeopleListPage(IReadOnlyList<PersonRow> Rows, Paging Paging, string? Name, string? Agency, IReadOnlyList<Choice> Agencies);

/// <param name="Email">With which they sign in; null where they have no account.</param>
/// <param name="Reports">The people they manage.</param>
/// <param name="MayMakeAccount">Whether this administrator could give all that the account opens.</param>
/// <param name="MayRecordAbsence">Whether they could give all that is opened to the deputies
/// while this person is away, or has left.</param>
/// <param name="Waiting">What waits for a second person.</param>
/// <param name="OpenObligations">A count is all that an administrator may know of what someone owes in disputes.</param>
public sealed record PersonPage(
    PersonEntry Person, Staff Staff, Administrator Admin, EscalationPolicy Policy, string? Email, IReadOnlyList<Absence> Absences,
    int OpenObligations,
    IReadOnlyList<DirectoryChange> Changes, bool MayMakeAccount, bool MayRecordAbsence, IReadOnlyList<AccessLine> Waiting)
{
    public IReadOnlyList<StaffMember> Reports => [.. Staff.People.Where(p => p.LineManagerId == Person.Id)];

    public string RolesInWords => Person.Roles.Count == 0 ? "None" : string.Join(", ", Person.Roles.Select(r => NameOf(r.Role)).Order(StringComparer.Ordinal));

    /// <summary>Every role that the policy or the portal knows has a name; one of an earlier policy goes by its key.</summary>
    private string NameOf(string role) => Admin.AllRoles.FirstOrDefault(r => r.Key == role)?.Name ?? role;
}

/// <param name="Person">Null for someone new.</param>
/// <param name="Meanwhile">What someone else changed while the form was being filled in.</param>
public sealed record PersonFormPage(PersonEntry? Person, PersonForm Form, Staff Staff, Administrator Admin, DirectoryChange? Meanwhile)
{
    public IReadOnlyList<Choice> Roles => [.. Admin.Gives.Select(r => new Choice(r.Key, char.ToUpperInvariant(r.Name[0]) + r.Name[1..]))];

    /// <summary>Roles that they have and that this administrator neither gives nor takes.</summary>
    public IReadOnlyList<string> RolesOfOthers =>
        [.. (Person?.Roles ?? []).Where(r => Admin.Gives.All(g => g.Key != r.Role)).Select(r => Admin.AllRoles.FirstOrDefault(a => a.Key == r.Role)?.Name ?? r.Role)];
}
