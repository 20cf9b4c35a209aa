using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace EscalationPortal.Web.Tests.Databases.SqlServerScript;

/// <summary>Checks what a table's definition says about columns, its own and those that its foreign keys point at.</summary>
internal sealed class ConstraintVisitor(KnownTables tables, SchemaObjectName table) : TSqlFragmentVisitor
{
    public override void Visit(UniqueConstraintDefinition node) =>
        tables.HasColumns(table, node.Columns.SelectMany(NamedColumns.Of), UserOf(node));

    public override void Visit(CheckConstraintDefinition node) =>
        tables.HasColumns(table, NamedColumns.Of(node.CheckCondition), UserOf(node));

    public override void Visit(ColumnDefinition node) =>
        tables.HasColumns(table, NamedColumns.Of(node.ComputedColumnExpression), node.ColumnIdentifier.Value);

    public override void Visit(ForeignKeyConstraintDefinition node)
    {
        tables.HasColumns(table, node.Columns.Select(column => column.Value), UserOf(node));
        if (!tables.Exists(node.ReferenceTableName, UserOf(node)))
            return;
        tables.HasColumns(node.ReferenceTableName, node.ReferencedTableColumns.Select(column => column.Value), UserOf(node));
    }

    private string UserOf(ConstraintDefinition constraint) => constraint.ConstraintIdentifier?.Value ?? KnownTables.Name(table);
}
