namespace EscalationPortal.Domain.Time;

/// <summary>When something is due, kept with how that was reckoned so that anybody can check it later.</summary>
/// <param name="Working">The working shown in words; warns where it rests on bank holidays that are not known yet.</param>
public sealed record Deadline(DateTime StartUtc, TimeUnit Unit, int Amount, DateTime DueUtc, string Working);
