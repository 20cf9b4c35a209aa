using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Policies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Web.Tests.Support;

/// <summary>Disputes of the demonstration's people, walked by the domain to where a test begins.</summary>
internal static class PortalDisputes
{
    /// <summary>A dispute of the demonstration, by the matter that it is about.</summary>
    public static Task<Dispute> FindAsync(this PortalFactory portal, Matter matter) => portal.ReadAsync(db =>
        db.Disputes.AsNoTracking().Whole().SingleAsync(d => d.Title.EndsWith(matter.Words)));

    public static Task<List<Dispute>> AllAsync(this PortalFactory portal) => portal.ReadAsync(db => db.Disputes.AsNoTracking().Whole().ToListAsync());

    public static Task<Dispute> LoadAsync(this PortalFactory portal, Dispute dispute) => portal.ReadAsync(db =>
        db.Disputes.AsNoTracking().Whole().SingleAsync(d => d.Id == dispute.Id));

    /// <summary>The dispute that the answer to a submitted draft leads to.</summary>
    public static Task<Dispute> SubmittedAsync(this PortalFactory portal, Page answer)
    {
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.Status);
        return portal.AtAsync(answer.Location!.Split('/')[2]);
    }

    /// <summary>The dispute of a reference, as it stands in an address.</summary>
    public static Task<Dispute> AtAsync(this PortalFactory portal, string words)
    {
        var reference = DisputeReference.TryParse(words, out var parsed) ? parsed : throw new InvalidOperationException(words);
        return portal.ReadAsync(db => db.Disputes.AsNoTracking().Whole().SingleAsync(d => d.Reference == reference));
    }

    public static Task<Dispute> RaiseAsync(
        this PortalFactory portal, DemonstrationPerson raiser, DemonstrationPerson other, Func<Submission, Submission>? change = null) => portal.ReadAsync(async db =>
        {
            var act = await portal.ActAsync(db, raiser);
            var submission = Samples.Submission(act.At, act.By.Person, act.Directory.Person(other.Id));
            var dispute = Dispute.Submit(change?.Invoke(submission) ?? submission, act);
            db.Disputes.Add(dispute);
            await db.SaveChangesAsync();
            return dispute;
        });

    public static Task<Dispute> DoAsync(this PortalFactory portal, Dispute dispute, DemonstrationPerson by, Action<Dispute, Act> verb) => portal.ReadAsync(async db =>
    {
        var found = await db.Disputes.Whole().SingleAsync(d => d.Id == dispute.Id);
        verb(found, await portal.ActAsync(db, by));
        await db.SaveChangesAsync();
        return found;
    });

    public static Task<Dispute> EscalateAsync(this PortalFactory portal, Dispute dispute, DemonstrationPerson by, DemonstrationPerson asked) =>
        portal.DoAsync(dispute, by, (d, act) => d.Escalate(
            new EscalationRequest(d.StageKey, asked.Id, "The threshold.", "A conference.", "A joint visit.", Samples.Closing, SafetyAnswer.StillProtects), act));

    private static async Task<Act> ActAsync(this PortalFactory portal, PortalDbContext db, DemonstrationPerson by)
    {
        var shelf = portal.Services.GetRequiredService<PolicyShelf>();
        var partnership = shelf.Current.PartnershipKey;
        var agencies = await db.Agencies.Of(partnership).Select(a => a.Key).ToListAsync();
        var now = portal.Clock.Now;
        return new Act((await db.ActorAsync(by.Id, shelf.Calendar.DayOf(now), shelf.ConvenorRoles, CancellationToken.None))!, now,
            shelf.Current, shelf.Calendar, await db.DirectoryAsync(partnership, agencies, [], CancellationToken.None));
    }
}
