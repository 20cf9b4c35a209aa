namespace EscalationPortal.Web.Forms;

/// <summary>One radio, checkbox or option: what is posted, what is read, and what it means.</summary>
public sealed record Choice(string Value, string Text, string? Hint = null);
