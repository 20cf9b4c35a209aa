namespace EscalationPortal.Persistence.Configurations;

/// <summary>The lengths of columns that hold what the portal itself writes; what people type has its own in the domain.</summary>
internal static class ColumnLengths
{
    /// <summary>Of something that a policy names, such as a stage, a role or an agency.</summary>
    public const int Key = 100;

    public const int EnumName = 40;
    public const int StepKey = 40;
    public const int Hash = 64;
    public const int Clause = 10;

    /// <summary>Wider than a person may type it: to be narrowed when the migrations next start again.</summary>
    public const int CaseReference = 60;

    public const int Address = 300;
    public const int MarkValue = 200;
    public const int Draft = 200_000;
    public const int Policy = 1_000_000;
    public const int PasswordHash = 400;
    public const int ProtectedSecret = 1000;
}
