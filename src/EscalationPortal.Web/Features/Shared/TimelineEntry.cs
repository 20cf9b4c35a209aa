namespace EscalationPortal.Web.Features.Shared;

/// <param name="By">Who, with role and agency at that time, and for whom. Null where it stays within one side,
/// as the time and the clause may.</param>
public sealed record TimelineEntry(string Title, string? By, DateTime? AtUtc, string? Text, string? Rule);
