using System.Data.Common;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Evidence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace EscalationPortal.Persistence.Evidence;

/// <summary>Counts new evidence into its day, in the transaction that writes it.</summary>
public static class DayTally
{
    /// <summary>What is being added, by day and kind, as digests.</summary>
    public static ILookup<(DateOnly Day, EvidenceKind Kind), string> Added(ChangeTracker changes) =>
        changes.Entries<SealedRow>().Where(e => e.State == EntityState.Added).Select(e => Of(e.Entity)).OfType<(DateTime At, EvidenceKind Kind, string Digest)>()
            .ToLookup(e => (DateOnly.FromDateTime(e.At), e.Kind), e => e.Digest);

    /// <summary>The instant, kind and digest of a piece of evidence; null for other rows.</summary>
    public static (DateTime At, EvidenceKind Kind, string Digest)? Of(SealedRow row) => row switch
    {
        DisputeEvent line => (line.At, EvidenceKind.Event, Digest.Of(line.Hash)), // whatever stands there by now can be added
        DisputeReading reading => (reading.At, EvidenceKind.Reading, reading.ComputeDigest(reading.DisputeId)),
        IssuedDocument document => (document.At, EvidenceKind.Document, document.ComputeDigest(document.DisputeId)),
        _ => null,
    };

    /// <summary>
    /// The update comes first: it holds the day's row until the transaction ends, so that two who save at the same moment are counted one
    /// after the other.
    /// </summary>
    public static async Task CountAsync(PortalDbContext db, ILookup<(DateOnly Day, EvidenceKind Kind), string> added, CancellationToken cancel)
    {
        foreach (var group in added.OrderBy(g => g.Key))
        {
            var (day, kind) = group.Key;
            var rows = db.EvidenceDays.Where(d => d.Day == day && d.Kind == kind);
            var number = group.Count();
            if (await AddAsync(rows, number, cancel) == 0)
            {
                await BeginAsync(db, day, kind, cancel);
                await AddAsync(rows, number, cancel);
            }

            var head = EvidenceDay.Add(await rows.Select(d => d.Head).SingleAsync(cancel), group);
            await rows.ExecuteUpdateAsync(set => set.SetProperty(d => d.Head, head), cancel);
        }
    }

    private static Task<int> AddAsync(IQueryable<EvidenceDay> day, int number, CancellationToken cancel) =>
        day.ExecuteUpdateAsync(set => set.SetProperty(d => d.Count, d => d.Count + number), cancel);

    /// <summary>
    /// The day's first: another who comes at the same moment finds the row that this one made. PostgreSQL does nothing more in a transaction
    /// in which a statement failed, unless it goes back to a savepoint.
    /// </summary>
    private static async Task BeginAsync(PortalDbContext db, DateOnly day, EvidenceKind kind, CancellationToken cancel)
    {
        const string before = "BeforeTheDay";
        var transaction = db.Database.CurrentTransaction!;
        await transaction.CreateSavepointAsync(before, cancel);
        try
        {
            await db.Database.ExecuteSqlAsync(
                $"""INSERT INTO "EvidenceDays" ("Day", "Kind", "Count", "Head") VALUES ({day}, {kind.ToString()}, 0, {EvidenceDay.NoHead})""", cancel);
        }
        catch (DbException)
        {
            await transaction.RollbackToSavepointAsync(before, cancel);
            if (!await db.EvidenceDays.AnyAsync(d => d.Day == day && d.Kind == kind, cancel))
                throw;
        }
    }
}
