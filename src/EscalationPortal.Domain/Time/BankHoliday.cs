namespace EscalationPortal.Domain.Time;

/// <summary>A day in England and Wales that is not a working day, by its published name.</summary>
public sealed record BankHoliday(DateOnly Date, string Name);
