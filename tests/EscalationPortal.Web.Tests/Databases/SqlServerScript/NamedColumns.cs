using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace EscalationPortal.Web.Tests.Databases.SqlServerScript;

/// <summary>The columns that an expression names: a check, a computed column, the filter of an index.</summary>
internal sealed class NamedColumns : TSqlFragmentVisitor
{
    private readonly List<string> _names = [];

    private NamedColumns()
    {
    }

    public static IReadOnlyList<string> Of(TSqlFragment? fragment)
    {
        var columns = new NamedColumns();
        fragment?.Accept(columns);
        return columns._names;
    }

    public override void Visit(ColumnReferenceExpression node)
    {
        if (Last(node) is { } name)
            _names.Add(name);
    }

    // The parser takes the unit in DATEDIFF(DAY, ...) for a column.
    public override void ExplicitVisit(FunctionCall node)
    {
        var startsWithUnit = node.FunctionName.Value.StartsWith("DATE", StringComparison.OrdinalIgnoreCase);
        foreach (var parameter in node.Parameters.Skip(startsWithUnit ? 1 : 0))
            parameter.Accept(this);
    }

    /// <returns>Null for a pseudo-column, which has no name of its own.</returns>
    private static string? Last(ColumnReferenceExpression column) => column.MultiPartIdentifier?.Identifiers[^1].Value;
}
