using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Evidence;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Acting;

/// <summary>Saves what a form did together with the form's token, so that it is done once, whole, or not at all.</summary>
public sealed class FormTokens(PortalDbContext db, CurrentActor current, TimeProvider time)
{
    /// <summary>Where a form that was acted on before had led; null for one that was not.</summary>
    public async Task<string?> FindLocationAsync(Guid token, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        return await db.HandledForms.AsNoTracking().Where(f => f.PersonId == actor.Id && f.Token == token)
            .Select(f => f.Location).SingleOrDefaultAsync(cancel);
    }

    /// <summary>Saves the act, its history and the form's token in one transaction.</summary>
    /// <exception cref="DbUpdateException">It could not be saved; Persistence's WriteConflict tells whether someone else was first.</exception>
    public async Task SaveAsync(Guid token, string location, CancellationToken cancel)
    {
        await AddAsync(token, location);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Adds the form's token to whatever is saved next.</summary>
    public async Task AddAsync(Guid token, string location)
    {
        var actor = await current.GetAsync();
        db.HandledForms.Add(new HandledForm { PersonId = actor.Id, Token = token, Location = location, At = time.GetUtcNow().UtcDateTime });
    }

    /// <summary>Forgets what was not saved, so that the page can show what is.</summary>
    public void DiscardChanges() => db.ChangeTracker.Clear();
}
