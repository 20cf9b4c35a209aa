namespace EscalationPortal.Domain.Evidence;

/// <summary>Personal text that has to go from a record: which, on what ground, and who decided it. The history says so for ever.</summary>
/// <param name="By">Who decided it, by name.</param>
/// <param name="Ground">Such as 'the person asked for erasure', in words.</param>
/// <param name="Texts">Null for every personal text of the dispute.</param>
public sealed record Redaction(string By, string Ground, IReadOnlyList<TextPlace>? Texts)
{
    /// <summary>What stands in place of a redacted text.</summary>
    public const string Marker = "[redacted]";
}

/// <summary>One text of one row.</summary>
/// <param name="Row">Such as 'Signature:0193…'.</param>
/// <param name="Field">Such as 'Words'.</param>
public sealed record TextPlace(string Row, string Field)
{
    public override string ToString() => $"{Row}:{Field}";
}
