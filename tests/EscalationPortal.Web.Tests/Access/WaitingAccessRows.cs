using EscalationPortal.Persistence.Access;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Access;

internal static class WaitingAccessRows
{
    /// <returns>Id of a change of the police that Ada asked for and that waits for a second person:
    /// Cara is to be a deputy of Marcus.</returns>
    public static Task<Guid> WaitingAccessAsync(this PortalFactory portal) => portal.ReadAsync(async db =>
    {
        var change = new AccessChange
        {
            Kind = AccessKind.Deputy, PersonId = Cara.Id, OtherPersonId = Marcus.Id, AgencyKey = Ada.Agency,
            AskedById = Ada.Id, AskedByName = Ada.Name, AskedAt = portal.Clock.Now, NeedsSecondPerson = true,
        };
        db.AccessChanges.Add(change);
        await db.SaveChangesAsync();
        return change.Id;
    });

    /// <summary>Confirms all that waits for this person.</summary>
    public static async Task<Page> ConfirmAllAsync(this PortalFactory portal, DemonstrationPerson by)
    {
        var visitor = await portal.SignInAsync(by);
        while (true)
        {
            var list = await visitor.GetAsync("/work");
            if (list.Document.QuerySelector("main a[href^='/access/']") is not { } link)
                return list;
            var page = await visitor.GetAsync(link.GetAttribute("href")!);
            var done = await visitor.SubmitAsync(page);
            Assert.True((int)done.Status < 400, done.Text);
            if ((int)done.Status == 200)
                return done;
        }
    }
}
