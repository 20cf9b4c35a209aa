namespace EscalationPortal.Domain.Disputes;

/// <summary>A panel as it was held.</summary>
public sealed record PanelMeeting(DateTime HeldAt, IReadOnlyList<Attendance> Attendance, IReadOnlyList<MinutesText> Minutes);

/// <param name="Conflict">A personal part in the dispute, in words; null where there is none.</param>
public sealed record Attendance(Guid PersonId, Presence Presence, string? Conflict);
