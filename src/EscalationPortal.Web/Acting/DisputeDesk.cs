using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Evidence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Features.Account.Support;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Policies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Acting;

/// <summary>Opens disputes for the person signed in, and keeps what they did: once, whole, or not at all.</summary>
public sealed class DisputeDesk(PortalDbContext db, CurrentActor current, PolicyShelf policies, UnsentForms unsent, TimeProvider time)
{
    /// <summary>The dispute, if this person may read it; null for everyone else. That it was read is stored first.</summary>
    /// <param name="page">The page that is opened, without content.</param>
    /// <param name="everyAgency">Whether the directory is to know everyone who holds the tier of the stage.</param>
    public async Task<OpenDispute?> OpenAsync(string reference, PageRead page, CancellationToken cancel, bool everyAgency = false)
    {
        var actor = await current.GetAsync();
        if (!DisputeReference.TryParse(reference, out var parsed)
            || await db.Disputes.ReadableBy(actor).Whole().SingleOrDefaultAsync(d => d.Reference == parsed, cancel) is not { } dispute)
            return null;
        db.Readings.Add(new DisputeReading(dispute.Id, actor.Person, page, time.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(cancel);
        var policy = policies.ById(dispute.PolicyId);
        string[] tier = everyAgency ? [policy.Stage(dispute.StageKey).HeldBy] : [];
        return new OpenDispute(dispute, await ActAsync(policy, dispute.Parties.Select(p => p.Agency), cancel, tier));
    }

    /// <summary>The person signed in as one who acts now, with the part of the directory that the act may need.</summary>
    /// <param name="roles">Roles whose holders of every agency the act may need.</param>
    public async Task<Act> ActAsync(EscalationPolicy policy, IEnumerable<string> agencies, CancellationToken cancel, IReadOnlyCollection<string>? roles = null)
    {
        var actor = await current.GetAsync();
        var partners = policy.Stages.Where(s => s.Panel is not null)
            .SelectMany(s => s.Panel!.Partners.Select(p => p.Agency).Concat(policy.CouncilAreas.Select(a => a.Agency))).OfType<string>();
        var directory = await db.DirectoryAsync(
            actor.PartnershipKey,
            [.. agencies.Concat(partners).Append(actor.Person.Agency).Distinct()],
            [policy.Bodies.Convenor.Role, policy.Bodies.Scrutineer.Role, policy.Bodies.LearningGroup.Role, .. roles ?? []], cancel);
        return new Act(actor, time.GetUtcNow().UtcDateTime, policy, policies.CalendarOf(policy.Id), directory);
    }

    /// <summary>Where a form that was acted on before had led; null for one that was not.</summary>
    public async Task<string?> AlreadyHandledAsync(Guid token, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        return await db.HandledForms.AsNoTracking().Where(f => f.PersonId == actor.Id && f.Token == token)
            .Select(f => f.Location).SingleOrDefaultAsync(cancel);
    }

    /// <summary>Saves the act, its history and the form's token in one transaction.</summary>
    /// <exception cref="DbUpdateException">Someone saved at the same moment, or the same form did.</exception>
    public async Task SaveAsync(Guid token, string location, CancellationToken cancel)
    {
        await MarkAsync(token, location);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Puts the form's token beside whatever is saved next.</summary>
    public async Task MarkAsync(Guid token, string location)
    {
        var actor = await current.GetAsync();
        db.HandledForms.Add(new HandledForm { PersonId = actor.Id, Token = token, Location = location, At = time.GetUtcNow().UtcDateTime });
    }

    /// <summary>What the person signed in had typed on this page when their session ended; null where there is nothing.</summary>
    public async Task<TypedBefore?> TypedBeforeAsync(Controller page, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        if (await unsent.TakeAsync(actor.Id, page.Request.Path.Value!, cancel) is not { } form)
            return null;
        var typed = new TypedBefore(form);
        page.ViewData["TypedBefore"] = true;
        page.ViewData["TypedOnVersion"] = typed.Version;
        return typed;
    }

    /// <summary>Forgets what was not saved, so that the page can show what is.</summary>
    public void Forget() => db.ChangeTracker.Clear();
}
