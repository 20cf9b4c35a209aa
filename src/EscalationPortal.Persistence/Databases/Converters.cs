using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EscalationPortal.Persistence.Databases;

/// <summary>SQLite and SQL Server lose the kind of a time; every time stored is UTC.</summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(v => v, v => DateTime.SpecifyKind(v, DateTimeKind.Utc));

public sealed class DisputeReferenceConverter() : ValueConverter<DisputeReference, string>(v => v.ToString(), v => DisputeReference.Parse(v));
