using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EscalationPortal.Persistence.Databases;

/// <summary>
/// Every time stored is UTC. SQLite and SQL Server lose the kind of a time; PostgreSQL refuses one that is not said to be UTC.
/// </summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    v => DateTime.SpecifyKind(v, DateTimeKind.Utc), v => DateTime.SpecifyKind(v, DateTimeKind.Utc));

public sealed class DisputeReferenceConverter() : ValueConverter<DisputeReference, string>(v => v.ToString(), v => DisputeReference.Parse(v));
