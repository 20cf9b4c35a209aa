using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace EscalationPortal.Web.Tests.Databases.SqlServerScript;

/// <summary>Follows a script in its order and reports what names a table or a column that is not there yet, or no longer.</summary>
internal sealed class SchemaVisitor : TSqlFragmentVisitor
{
    private readonly KnownTables _tables = new();

    public IReadOnlyList<string> Problems => _tables.Problems;

    public override void Visit(CreateTableStatement node)
    {
        _tables.Add(node.SchemaObjectName);
        AddElements(node.SchemaObjectName, node.Definition);
    }

    public override void Visit(AlterTableAddTableElementStatement node)
    {
        if (_tables.Exists(node.SchemaObjectName, "ALTER TABLE"))
            AddElements(node.SchemaObjectName, node.Definition);
    }

    public override void Visit(AlterTableAlterColumnStatement node)
    {
        if (_tables.Exists(node.SchemaObjectName, "ALTER COLUMN"))
            _tables.HasColumn(node.SchemaObjectName, node.ColumnIdentifier.Value, "ALTER COLUMN");
    }

    public override void Visit(AlterTableDropTableElementStatement node)
    {
        if (!_tables.Exists(node.SchemaObjectName, "ALTER TABLE"))
            return;
        foreach (var element in node.AlterTableDropTableElements.Where(each => each.TableElementType == TableElementType.Column))
            _tables.RemoveColumn(node.SchemaObjectName, element.Name.Value);
    }

    public override void Visit(DropTableStatement node)
    {
        foreach (var table in node.Objects)
            _tables.Remove(table);
    }

    public override void Visit(CreateIndexStatement node)
    {
        if (!_tables.Exists(node.OnName, node.Name.Value))
            return;
        _tables.HasColumns(node.OnName, node.Columns.SelectMany(NamedColumns.Of), node.Name.Value);
        _tables.HasColumns(node.OnName, node.IncludeColumns.SelectMany(NamedColumns.Of), node.Name.Value);
        _tables.HasColumns(node.OnName, NamedColumns.Of(node.FilterPredicate), node.Name.Value);
    }

    public override void Visit(CreateTriggerStatement node)
    {
        // A trigger of the whole database or server stands on no table.
        if (node.TriggerObject.Name is not { } table)
            return;
        var trigger = node.Name.BaseIdentifier.Value;
        if (_tables.Exists(table, trigger))
            node.AcceptChildren(new TriggerVisitor(_tables, table, trigger));
    }

    public override void Visit(InsertStatement node)
    {
        if (node.InsertSpecification.Target is not NamedTableReference { SchemaObject: var table } || !_tables.Exists(table, "INSERT"))
            return;
        _tables.HasColumns(table, node.InsertSpecification.Columns.SelectMany(NamedColumns.Of), "INSERT");
    }

    public override void Visit(ExecuteStatement node)
    {
        if (DynamicSql.Of(node) is { } text)
            ReadInside(text);
        else if (DynamicSql.Procedure(node.ExecuteSpecification.ExecutableEntity) is { } name && !name.StartsWith("sp_", StringComparison.Ordinal))
            // A batch whose first word is misspelt is read as a call of a procedure of that name.
            _tables.Report($"line {node.StartLine}: no statement or procedure {name}");
    }

    private void ReadInside(string text)
    {
        var fragment = SqlServerSyntax.Parse(text, out var errors);
        foreach (var error in errors)
            _tables.Report($"inside EXEC, {error}");
        if (errors.Count == 0)
            fragment.Accept(this);
    }

    private void AddElements(SchemaObjectName table, TableDefinition definition)
    {
        foreach (var column in definition.ColumnDefinitions)
            _tables.AddColumn(table, column.ColumnIdentifier.Value);

        var constraints = new ConstraintVisitor(_tables, table);
        definition.Accept(constraints);
    }
}
