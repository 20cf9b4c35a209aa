using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace EscalationPortal.Web.Tests.Databases.SqlServerScript;

/// <summary>The tables and columns that a script has made so far, and what was found wrong against them.</summary>
internal sealed class KnownTables
{
    private readonly Dictionary<string, HashSet<string>> _columnsByTable = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _problems = [];

    public IReadOnlyList<string> Problems => _problems;

    public void Report(string problem) => _problems.Add(problem);

    public void Add(SchemaObjectName table)
    {
        if (!_columnsByTable.TryAdd(Name(table), new HashSet<string>(StringComparer.OrdinalIgnoreCase)))
            Report($"{Name(table)}: made twice");
    }

    public void Remove(SchemaObjectName table)
    {
        if (Exists(table, "DROP TABLE"))
            _columnsByTable.Remove(Name(table));
    }

    public void AddColumn(SchemaObjectName table, string column)
    {
        if (!_columnsByTable[Name(table)].Add(column))
            Report($"{Name(table)}: column {column} made twice");
    }

    public void RemoveColumn(SchemaObjectName table, string column)
    {
        HasColumn(table, column, "DROP COLUMN");
        _columnsByTable[Name(table)].Remove(column);
    }

    /// <param name="user">What names the table, such as the foreign key, to find the place by.</param>
    public bool Exists(SchemaObjectName table, string user)
    {
        if (_columnsByTable.ContainsKey(Name(table)))
            return true;
        Report($"{user}: no table {Name(table)}");
        return false;
    }

    public void HasColumn(SchemaObjectName table, string column, string user)
    {
        if (!_columnsByTable[Name(table)].Contains(column))
            Report($"{user}: no column {column} in {Name(table)}");
    }

    public void HasColumns(SchemaObjectName table, IEnumerable<string> columns, string user)
    {
        foreach (var column in columns)
            HasColumn(table, column, user);
    }

    public static string Name(SchemaObjectName table) => $"{table.SchemaIdentifier?.Value ?? "dbo"}.{table.BaseIdentifier.Value}";
}
