using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Databases;
using EscalationPortal.Persistence.Drafts;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Policies;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Logging.Drafts;

/// <summary>Opens a draft for its writer, and for no one else; keeps what was answered.</summary>
public sealed class DraftDesk(PortalDbContext db, CurrentActor current, PolicyShelf policies, TimeProvider time)
{
    public EscalationPolicy Policy => policies.Current;

    /// <summary>Whether the person signed in can log a disagreement: those at the level of the first stage can.</summary>
    public async Task<bool> MayStartAsync() => (await current.GetAsync()).Has(policies.Current.FirstStage.HeldBy);

    public async Task<Draft> StartAsync()
    {
        var draft = new DisagreementDraft().ToDraft((await current.GetAsync()).Id, time.GetUtcNow().UtcDateTime);
        db.Drafts.Add(draft);
        return draft;
    }

    public async Task<OpenDraft?> OpenAsync(Guid id, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        if (await db.Drafts.SingleOrDefaultAsync(d => d.Id == id && d.OwnerId == actor.Id, cancel) is not { } draft)
            return null;
        return await ReadAsync(draft, actor, cancel);
    }

    /// <summary>A draft that was shown to the person signed in, as its writer sees it; null for everyone else, deputies and colleagues included.</summary>
    public async Task<OpenDraft?> OpenShownAsync(Guid id, CancellationToken cancel)
    {
        var reader = await current.GetAsync();
        if (await db.Drafts.SingleOrDefaultAsync(d => d.Id == id && d.ShownToId == reader.Id, cancel) is not { } draft)
            return null;
        var writer = await db.ActorAsync(draft.OwnerId, policies.Calendar.DayOf(time.GetUtcNow().UtcDateTime), [], cancel);
        return writer is not null && writer.Person.Agency == reader.Person.Agency ? await ReadAsync(draft, writer, cancel) : null;
    }

    private async Task<OpenDraft> ReadAsync(Draft draft, Actor actor, CancellationToken cancel)
    {
        var content = DisagreementDraft.Of(draft);
        var agencies = await db.Agencies.AsNoTracking().Of(actor.PartnershipKey).Where(a => a.TakesPart && a.Key != actor.Person.Agency)
            .OrderBy(a => a.NormalisedName).Select(a => new Choice(a.Key, a.Name, null)).ToListAsync(cancel);
        var directory = await db.DirectoryAsync(
            actor.PartnershipKey, [.. content.OtherAgency?.Agencies ?? [], actor.Person.Agency], [], cancel);
        var act = new Act(actor, time.GetUtcNow().UtcDateTime, policies.Current, policies.Calendar, directory);
        return new OpenDraft(draft, content, act, agencies);
    }

    /// <param name="seen">The version that the page was shown for.</param>
    /// <returns>False where the draft was changed in another window since; nothing is kept then.</returns>
    public async Task<bool> KeepAsync(OpenDraft open, JourneyStep step, StepForm form, Guid seen, CancellationToken cancel)
    {
        step.Put(form, open.Content);
        var json = open.Content.ToJson();
        if (json == open.Draft.Content)
            return true; // sent twice, or nothing changed
        if (open.Draft.Version != seen)
            return false;

        open.Draft.Content = json;
        open.Draft.SavedAt = open.Act.At;
        open.Draft.Version = Guid.NewGuid();
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (Exception conflict) when (WriteConflict.Is(conflict))
        {
            db.ChangeTracker.Clear();
            return await db.Drafts.AnyAsync(d => d.Id == open.Draft.Id && d.Content == json, cancel); // sent twice at once
        }
    }

    /// <summary>The draft as it is stored now, whatever this request did to it.</summary>
    public Task<OpenDraft?> ReopenAsync(Guid id, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        return OpenAsync(id, cancel);
    }

    /// <summary>Shows the draft to one supervisor, or to no one any more. What the writer has open elsewhere stays as it is.</summary>
    public Task ShowToAsync(OpenDraft open, Person? supervisor, CancellationToken cancel)
    {
        DateTime? now = supervisor is null ? null : open.Act.At;
        return db.Drafts.Where(d => d.Id == open.Draft.Id).ExecuteUpdateAsync(d => d
            .SetProperty(x => x.ShownToId, supervisor == null ? null : supervisor.Id)
            .SetProperty(x => x.ShownTo, supervisor == null ? null : $"{supervisor.Name}, {supervisor.Title}")
            .SetProperty(x => x.ShownAt, now).SetProperty(x => x.ReadAt, (DateTime?)null), cancel);
    }

    /// <summary>The writer sees that it was read.</summary>
    public Task RecordReadingAsync(OpenDraft open, CancellationToken cancel) =>
        db.Drafts.Where(d => d.Id == open.Draft.Id).ExecuteUpdateAsync(d => d.SetProperty(x => x.ReadAt, open.Act.At), cancel);

    /// <summary>Takes the draft away with the next save.</summary>
    public void Remove(OpenDraft open) => db.Drafts.Remove(open.Draft);
}
