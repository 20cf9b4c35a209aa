using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace EscalationPortal.Web.Tests.Databases.SqlServerScript;

/// <summary>
/// Checks T-SQL without a server, with SQL Server's own parser. It knows syntax, and the tables and columns of a whole script;
/// it does not know types, permissions, renames by sp_rename, or the columns that a SELECT, an UPDATE or a DELETE names.
/// </summary>
public static class SqlServerSyntax
{
    /// <summary>What is wrong with a script that builds a database from nothing; its batches are separated by GO lines.</summary>
    public static IReadOnlyList<string> Problems(string script)
    {
        var fragment = Parse(script, out var problems);
        if (problems.Count > 0)
            return problems;

        var schema = new SchemaVisitor();
        fragment.Accept(schema);
        return schema.Problems;
    }

    /// <summary>What is wrong with the syntax of one query, its parameters declared before it as ToQueryString() does.</summary>
    public static IReadOnlyList<string> ParseQuery(string sql)
    {
        var fragment = Parse(sql, out var problems);
        if (problems.Count > 0)
            return problems;

        var statements = ((TSqlScript)fragment).Batches.SelectMany(batch => batch.Statements).ToList();
        return statements is [.. var declarations, SelectStatement] && declarations.All(each => each is DeclareVariableStatement)
            ? []
            : ["not one SELECT after its declarations"];
    }

    internal static TSqlFragment Parse(string sql, out IReadOnlyList<string> problems)
    {
        using var reader = new StringReader(sql);
        var fragment = new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        problems = [.. errors.Select(error => $"line {error.Line}: {error.Message}")];
        return fragment;
    }
}
