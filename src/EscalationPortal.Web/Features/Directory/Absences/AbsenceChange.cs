using EscalationPortal.Domain;
using EscalationPortal.Domain.People;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Web.Display;
using EscalationPortal.Web.Features.Directory.Support;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Directory.Absences;

/// <summary>
/// An absence that is recorded or taken out, by the person themselves or by an administrator.
/// It opens what the person has to their deputies.
/// </summary>
public sealed class AbsenceChange(PortalDbContext db, DirectoryDesk desk)
{
    private static string InWords(Absence absence) => $"{LondonWords.Date(absence.From)} to {LondonWords.Date(absence.Until)}";

    /// <exception cref="RuleViolationException">The same days are recorded already.</exception>
    public async Task AddAsync(PersonEntry person, AbsenceForm form, Actor by, CancellationToken cancel)
    {
        var absence = new Absence { PersonId = person.Id, From = form.From.ToDate()!.Value, Until = form.Until.ToDate()!.Value };
        RuleViolationException.ThrowIf(
            await db.Absences.AnyAsync(a => a.PersonId == person.Id && a.From <= absence.From && absence.Until <= a.Until, cancel),
            $"An absence from {InWords(absence)} is already recorded.");
        db.Absences.Add(absence);
        Record(person, by, $"{person.Name}. Away from {InWords(absence)}.");
    }

    public void Remove(PersonEntry person, Absence absence, Actor by)
    {
        db.Absences.Remove(absence);
        Record(person, by, $"{person.Name}. No longer away from {InWords(absence)}.");
    }

    private void Record(PersonEntry person, Actor by, string what)
    {
        if (by.Id == person.Id)
            desk.RecordOwn(by.Person, what);
        else
            desk.Record(by.Id, by.Person.Name, person.AgencyKey, person.Id, what);
    }

    public Task<Absence?> FindAsync(Guid person, Guid absence, CancellationToken cancel) =>
        db.Absences.SingleOrDefaultAsync(a => a.Id == absence && a.PersonId == person, cancel);

    /// <summary>The page with what is to come.</summary>
    /// <param name="address">Where the form is sent.</param>
    public async Task<AbsencePage> PageAsync(PersonEntry person, AbsenceForm form, string address, CancellationToken cancel) => new(
        person, form, address, (await desk.StaffAsync(person.AgencyKey, cancel)).DeputiesOf(person.Id),
        await db.Absences.AsNoTracking().Where(a => a.PersonId == person.Id && a.Until >= desk.Today)
            .OrderBy(a => a.From).ToListAsync(cancel));
}
