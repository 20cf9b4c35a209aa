using System.Security.Claims;
using EscalationPortal.Domain.People;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Policies;

namespace EscalationPortal.Web.Acting;

/// <summary>Who is signed in, as the directory knows them at this request: a role taken away is gone at once.</summary>
public sealed class CurrentActor(IHttpContextAccessor http, PortalDbContext db, PolicyShelf policies, TimeProvider time)
{
    private Actor? _actor;

    /// <exception cref="InvalidOperationException">No one is signed in, or they have left.</exception>
    public async Task<Actor> GetAsync() => await FindAsync() ?? throw new InvalidOperationException("The account signed in has no person in the directory.");

    /// <summary>Null if the person who is signed in has left.</summary>
    public async Task<Actor?> FindAsync()
    {
        if (_actor is not null)
            return _actor;
        var context = http.HttpContext!;
        var id = Guid.Parse(context.User.FindFirstValue(ClaimTypes.NameIdentifier)!);
        var today = policies.Calendar.DayOf(time.GetUtcNow().UtcDateTime);
        return _actor = await db.ActorAsync(id, today, policies.ConvenorRoles, context.RequestAborted);
    }
}
