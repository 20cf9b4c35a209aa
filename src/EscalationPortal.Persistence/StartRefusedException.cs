namespace EscalationPortal.Persistence;

/// <summary>
/// The portal cannot run as it is set up. The message is one sentence for its operator: which setting, and what is
/// wrong.
/// </summary>
public sealed class StartRefusedException(string sentence, Exception? inner = null) : Exception(sentence, inner);
