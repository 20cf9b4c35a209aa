namespace EscalationPortal.Persistence.Evidence;

/// <summary>What a database says of itself, such as that the demonstration made it.</summary>
public sealed class DatabaseMark
{
    public required string Key { get; init; }
    public required string Value { get; init; }
}
