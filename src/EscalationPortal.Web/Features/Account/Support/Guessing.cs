using EscalationPortal.Domain.Evidence;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Accounts;
using EscalationPortal.Persistence.Databases;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Account.Support;

/// <summary>
/// Slows down guessing: after a few wrong passwords the next try has to wait, and each time for longer. An address without an account is
/// counted like one that has one, so that the wait says nothing of who has an account. Sessions that are open are not touched by it.
/// </summary>
public sealed class Guessing(PortalDbContext db, TimeProvider time)
{
    private const int TriesWithoutAWait = 5;

    /// <summary>
    /// Long enough to make guessing hopeless, short enough that no one is kept out of an urgent dispute by someone else's guesses.
    /// </summary>
    private const int LongestWaitInMinutes = 15;

    private static readonly TimeSpan s_forgottenAfter = TimeSpan.FromDays(1);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public static string KeyOf(string what, string who) => Digest.Of("guessing", what, who);

    /// <summary>Counts a try before its password is looked at: many that are sent at the same moment are counted too.</summary>
    /// <returns>From when on a try is taken again; null if this one is taken.</returns>
    public async Task<DateTime?> CountAsync(string key, CancellationToken cancel)
    {
        while (true)
        {
            if (await db.WrongTries.AsNoTracking().SingleOrDefaultAsync(t => t.Key == key, cancel) is not { } before)
            {
                if (await BeginAsync(key, cancel))
                    return null;
                continue;
            }

            if (before.WaitUntil > Now)
                return before.WaitUntil;
            var count = before.LastAt + s_forgottenAfter <= Now ? 1 : before.Count + 1;
            var wait = WaitAfter(count);
            // Only if no other try was counted since: it would otherwise slip through beside this one.
            var counted = await db.WrongTries.Where(t => t.Key == key && t.Count == before.Count && t.LastAt == before.LastAt)
                .ExecuteUpdateAsync(t => t
                .SetProperty(x => x.Count, count).SetProperty(x => x.LastAt, Now).SetProperty(x => x.WaitUntil, wait), cancel);
            if (counted == 1)
                return null;
        }
    }

    /// <summary>The password was right: the next wrong one is the first again.</summary>
    public Task ForgetAsync(string key, CancellationToken cancel) => db.WrongTries.Where(t => t.Key == key).ExecuteDeleteAsync(cancel);

    public Task ForgetOldAsync(CancellationToken cancel)
    {
        var old = Now - s_forgottenAfter;
        return db.WrongTries.Where(t => t.LastAt <= old).ExecuteDeleteAsync(cancel);
    }

    private DateTime? WaitAfter(int count) => count < TriesWithoutAWait ? null
        : Now.AddMinutes(Math.Min(LongestWaitInMinutes, Math.Pow(2, count - TriesWithoutAWait)));

    private async Task<bool> BeginAsync(string key, CancellationToken cancel)
    {
        var first = new WrongTries { Key = key, Count = 1, LastAt = Now };
        db.WrongTries.Add(first);
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (Exception conflict) when (WriteConflict.Is(conflict))
        {
            // Another try began the count at the same moment; if none did, what is not counted is not looked at.
            if (!await db.WrongTries.AsNoTracking().AnyAsync(t => t.Key == key, cancel))
                throw;
            return false;
        }
        finally
        {
            db.Entry(first).State = EntityState.Detached;
        }
    }
}
