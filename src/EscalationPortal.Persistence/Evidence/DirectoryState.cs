namespace EscalationPortal.Persistence.Evidence;

/// <summary>
/// One row, renewed with every change of the directory. Two changes that are decided at the same moment cannot both be saved: each may be
/// right by itself, and wrong beside the other.
/// </summary>
public sealed class DirectoryState
{
    public const string Only = "directory";

    public required string Key { get; init; }
    public required Guid Version { get; set; }
}
