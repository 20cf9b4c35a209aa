using EscalationPortal.Persistence.Directory;
using EscalationPortal.Web.Features.Directory.Support;

namespace EscalationPortal.Web.Features.Directory.Agencies;

/// <summary>What a form asks to change of an agency: whether it can be, and in words what was before and after.</summary>
internal sealed class AgencyChange(AgencyEntry agency, AgencyForm form, Staff staff, Administrator admin)
{
    public IEnumerable<(string Field, string Sentence)> Problems()
    {
        if (form.Lead is not { } lead || lead == agency.LeadId)
            yield break;
        if (lead == admin.Id)
            yield return (nameof(form.Lead), "You cannot make yourself the lead. Ask another administrator to do it");
        else if (staff.CanHoldAnOffice.All(p => p.Id != lead))
            yield return (nameof(form.Lead), "Choose someone from this agency who is not an administrator");
    }

    /// <returns>Empty where nothing changes.</returns>
    public string Apply()
    {
        var words = new ChangeInWords();
        words.Compare("Name", agency.Name, form.Name!.Trim());
        words.Compare("Statutory", agency.IsStatutory ? "yes" : "no", form.IsStatutory!.Value ? "yes" : "no");
        words.Compare("Lead role", agency.LeadRole, form.LeadRole!.Trim());
        words.Compare("Lead", staff.Lead?.Name, staff.Find(form.Lead)?.Name);
        agency.Name = form.Name.Trim();
        agency.IsStatutory = form.IsStatutory.Value;
        agency.LeadRole = form.LeadRole.Trim();
        agency.LeadId = form.Lead;
        agency.Version = Guid.NewGuid();
        return words.ToString();
    }
}
