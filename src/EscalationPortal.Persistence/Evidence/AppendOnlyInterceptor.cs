using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Evidence;
using EscalationPortal.Domain.Learning;
using EscalationPortal.Persistence.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EscalationPortal.Persistence.Evidence;

/// <summary>
/// History, readings, signatures, reports on recommendations, and changes of the directory and of access are only ever added to. The
/// database's triggers refuse the same to raw SQL.
/// </summary>
public sealed class AppendOnlyInterceptor : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Refuse(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Refuse(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private static void Refuse(DbContext? context)
    {
        foreach (var entry in context!.ChangeTracker.Entries())
        {
            if (entry is
                {
                    State: EntityState.Modified or EntityState.Deleted,
                    Entity: DisputeEvent or DisputeReading or IssuedDocument or Signature or DirectoryChange
                        or RecommendationReport or AccessChange or AccessDecision,
                } && !IsRedaction(entry))
                throw new InvalidOperationException($"A {entry.Metadata.ClrType.Name} is never changed or deleted.");
        }
    }

    /// <summary>The one door: texts that became the marker, and the salt with them.</summary>
    private static bool IsRedaction(EntityEntry entry) => entry is { State: EntityState.Modified, Entity: SealedRow }
        && entry.Properties.Where(p => p.IsModified).All(p => p.Metadata.Name == nameof(SealedRow.Salt) || p.CurrentValue is Redaction.Marker);
}
