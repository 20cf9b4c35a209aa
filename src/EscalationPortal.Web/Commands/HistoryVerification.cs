using System.Globalization;
using System.Text.Json;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Evidence;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Evidence;
using EscalationPortal.Persistence.Queries;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Commands;

/// <summary>
/// The command verify-history: every dispute against its history, and every day's evidence against what was counted. Rows are read from
/// the database one dispute at a time.
/// </summary>
public static class HistoryVerification
{
    /// <returns>0 if all fit, 1 if something was altered.</returns>
    public static async Task<int> RunAsync(PortalDbContext db, TextWriter output)
    {
        var altered = 0;
        var ids = await db.Disputes.AsNoTracking().OrderBy(d => d.SubmittedAt).ThenBy(d => d.Id).Select(d => d.Id).ToListAsync();
        foreach (var id in ids)
        {
            var faults = await FaultsAsync(db, id);
            altered += faults.Count == 0 ? 0 : 1;
            foreach (var fault in faults)
                await output.WriteLineAsync(fault);
        }

        var days = await DayFaultsAsync(db);
        foreach (var fault in days)
            await output.WriteLineAsync(fault);
        await output.WriteLineAsync($"{ids.Count} histories checked, {altered} altered; {days.Count} faults in the count of the days.");
        return altered == 0 && days.Count == 0 ? 0 : 1;
    }

    /// <summary>What does not fit in one dispute, each with its reference; read from the database, whatever was loaded before.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(PortalDbContext db, Guid id)
    {
        try
        {
            var dispute = await db.Disputes.AsNoTracking().WithNotices().SingleAsync(d => d.Id == id);
            return [.. HistoryCheck.Faults(dispute).Select(fault => $"{dispute.Reference}: {fault}")];
        }
        catch (Exception unreadable) when (unreadable is InvalidOperationException or FormatException or JsonException)
        {
            // A value of a fixed list that was altered is none of the list any more, and the row cannot be read at all.
            return [$"The dispute with the key {id}: a value was altered so that it cannot be read. {unreadable.Message}"];
        }
    }

    /// <summary>What does not fit in the count of the days.</summary>
    public static async Task<IReadOnlyList<string>> DayFaultsAsync(PortalDbContext db)
    {
        var found = new Dictionary<(DateOnly Day, EvidenceKind Kind), (int Count, string Head)>();
        await foreach (var line in db.Set<DisputeEvent>().AsNoTracking().AsAsyncEnumerable())
            Count(found, line);
        await foreach (var reading in db.Readings.AsNoTracking().AsAsyncEnumerable())
            Count(found, reading);
        await foreach (var document in db.IssuedDocuments.AsNoTracking().AsAsyncEnumerable())
            Count(found, document);

        var counted = await db.EvidenceDays.AsNoTracking().ToDictionaryAsync(d => (d.Day, d.Kind));
        return [.. counted.Keys.Union(found.Keys).Order()
            .Select(key => Fault(key, counted.GetValueOrDefault(key), found.GetValueOrDefault(key, (0, EvidenceDay.NoHead)))).OfType<string>()];
    }

    private static void Count(Dictionary<(DateOnly, EvidenceKind), (int Count, string Head)> found, SealedRow row)
    {
        var (at, kind, digest) = DayTally.Of(row)!.Value;
        var (count, head) = found.GetValueOrDefault((DateOnly.FromDateTime(at), kind), (0, EvidenceDay.NoHead));
        found[(DateOnly.FromDateTime(at), kind)] = (count + 1, EvidenceDay.Add(head, [digest]));
    }

    private static string? Fault((DateOnly Day, EvidenceKind Kind) key, EvidenceDay? counted, (int Count, string Head) found)
    {
        var what = key.Kind switch
        {
            EvidenceKind.Event => "lines of history",
            EvidenceKind.Reading => "records of who read",
            _ => "records of files handed out",
        };
        var day = key.Day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return counted is null ? $"{day}: {found.Count} {what} are there, and none was counted."
            : counted.Count != found.Count ? $"{day}: {counted.Count} {what} were counted, and {found.Count} are there."
            : counted.Head != found.Head ? $"{day}: of the {found.Count} {what}, at least one is not as it was written."
            : null;
    }
}
