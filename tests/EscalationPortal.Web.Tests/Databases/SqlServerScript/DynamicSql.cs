using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace EscalationPortal.Web.Tests.Databases.SqlServerScript;

/// <summary>The statement inside EXEC(N'...'), which the parser of the script around it sees as mere text.</summary>
internal static class DynamicSql
{
    // EF Core joins in one variable, the default schema, between brackets that it writes itself.
    private const string DefaultSchema = "dbo";

    /// <returns>Null when the statement is no dynamic SQL.</returns>
    public static string? Of(ExecuteStatement statement) => statement.ExecuteSpecification.ExecutableEntity switch
    {
        ExecutableStringList { Strings: var parts } => string.Concat(parts.Select(part => part is StringLiteral literal ? literal.Value : DefaultSchema)),
        ExecutableProcedureReference { Parameters: [{ ParameterValue: StringLiteral text }, ..] } call when Procedure(call) == "sp_executesql" => text.Value,
        _ => null,
    };

    public static string? Procedure(ExecutableEntity entity) =>
        (entity as ExecutableProcedureReference)?.ProcedureReference?.ProcedureReference?.Name?.BaseIdentifier.Value;
}
