using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace EscalationPortal.Web.Tests.Databases.SqlServerScript;

/// <summary>Checks the body of a trigger: SQL Server makes one that names a missing table, and only its first firing fails.</summary>
internal sealed class TriggerVisitor(KnownTables tables, SchemaObjectName table, string trigger) : TSqlFragmentVisitor
{
    public override void Visit(UpdateCall node) => tables.HasColumn(table, node.Identifier.Value, trigger);

    public override void Visit(FromClause node)
    {
        foreach (var source in node.TableReferences.SelectMany(Named))
            Check(source);
    }

    private static IEnumerable<NamedTableReference> Named(TableReference reference) => reference switch
    {
        NamedTableReference named => [named],
        JoinTableReference join => Named(join.FirstTableReference).Concat(Named(join.SecondTableReference)),
        _ => [],
    };

    private void Check(NamedTableReference source)
    {
        var name = source.SchemaObject;
        var isOfTheTrigger = name.SchemaIdentifier is null && name.BaseIdentifier.Value.ToUpperInvariant() is "INSERTED" or "DELETED";
        if (!isOfTheTrigger)
            tables.Exists(name, trigger);
    }
}
