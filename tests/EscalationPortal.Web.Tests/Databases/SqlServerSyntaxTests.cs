using EscalationPortal.Web.Tests.Databases.SqlServerScript;

namespace EscalationPortal.Web.Tests.Databases;

public sealed class SqlServerSyntaxTests
{
    private const string Agencies = """
        CREATE TABLE [Agencies] (
            [Id] uniqueidentifier NOT NULL,
            [Name] nvarchar(200) NOT NULL,
            CONSTRAINT [PK_Agencies] PRIMARY KEY ([Id])
        );
        GO

        """;

    [Fact]
    public void Problems_WhenScriptIsSound_AreNone()
    {
        const string script = Agencies + """
            CREATE TABLE [dbo].[Disputes] (
                [Id] uniqueidentifier NOT NULL,
                [AgencyId] uniqueidentifier NOT NULL,
                [Opened] datetime2 NOT NULL,
                [Ended] datetime2 NULL,
                [Days] AS DATEDIFF(DAY, [Opened], [Ended]),
                CONSTRAINT [PK_Disputes] PRIMARY KEY ([Id]),
                CONSTRAINT [CK_Disputes_Ended] CHECK ([Ended] >= [Opened]),
                CONSTRAINT [FK_Disputes_Agencies_AgencyId] FOREIGN KEY ([AgencyId]) REFERENCES [Agencies] ([Id])
            );
            GO
            CREATE INDEX [IX_Disputes_AgencyId] ON [Disputes] ([AgencyId]) INCLUDE ([Opened]) WHERE [Ended] IS NULL;
            GO
            CREATE TRIGGER [TR_Disputes] ON [Disputes] INSTEAD OF UPDATE AS
            IF UPDATE([Opened]) AND EXISTS (SELECT 1 FROM inserted i JOIN [Agencies] a ON a.[Id] = i.[AgencyId]) THROW 51000, 'kept', 1;
            GO
            IF NOT EXISTS (SELECT * FROM [Agencies]) BEGIN ALTER TABLE [Agencies] ADD [Closed] bit NULL; END;
            GO
            INSERT INTO [Agencies] ([Id], [Name], [Closed]) VALUES (NEWID(), N'Health', 0);
            """;

        Assert.Empty(SqlServerSyntax.Problems(script));
    }

    [Theory]
    [InlineData("CREATE TABLE [D] ([A] int, CONSTRAINT [FK] FOREIGN KEY ([A]) REFERENCES [Agency] ([Id]));", "FK: no table dbo.Agency")]
    [InlineData("CREATE TABLE [D] ([A] int, CONSTRAINT [FK] FOREIGN KEY ([A]) REFERENCES [Agencies] ([Key]));", "FK: no column Key in dbo.Agencies")]
    [InlineData("CREATE TABLE [D] ([A] int, CONSTRAINT [FK] FOREIGN KEY ([B]) REFERENCES [Agencies] ([Id]));", "FK: no column B in dbo.D")]
    [InlineData("CREATE TABLE [D] ([A] int REFERENCES [Agency] ([Id]));", "dbo.D: no table dbo.Agency")]
    [InlineData("ALTER TABLE [Agencies] ADD CONSTRAINT [FK] FOREIGN KEY ([Id]) REFERENCES [Bodies] ([Id]);", "FK: no table dbo.Bodies")]
    public void Problems_WhenForeignKeyIsBroken_NameIt(string statement, string problem) =>
        Assert.Equal([problem], SqlServerSyntax.Problems(Agencies + statement));

    [Theory]
    [InlineData("CREATE TABLE [D] ([A] int, CONSTRAINT [PK] PRIMARY KEY ([B]));", "PK: no column B in dbo.D")]
    [InlineData("CREATE TABLE [D] ([A] int, CONSTRAINT [CK] CHECK ([B] > 0));", "CK: no column B in dbo.D")]
    [InlineData("CREATE TABLE [D] ([A] int, [C] AS [B] + 1);", "C: no column B in dbo.D")]
    [InlineData("CREATE INDEX [IX] ON [Agencies] ([Title]);", "IX: no column Title in dbo.Agencies")]
    [InlineData("CREATE INDEX [IX] ON [Agencies] ([Name]) INCLUDE ([Title]);", "IX: no column Title in dbo.Agencies")]
    [InlineData("CREATE INDEX [IX] ON [Agencies] ([Name]) WHERE [Title] IS NULL;", "IX: no column Title in dbo.Agencies")]
    [InlineData("INSERT INTO [Agencies] ([Title]) VALUES (N'Health');", "INSERT: no column Title in dbo.Agencies")]
    [InlineData("ALTER TABLE [Agencies] ALTER COLUMN [Title] int;", "ALTER COLUMN: no column Title in dbo.Agencies")]
    [InlineData("ALTER TABLE [Agencies] DROP COLUMN [Title];", "DROP COLUMN: no column Title in dbo.Agencies")]
    [InlineData("CREATE TRIGGER [TR] ON [Agencies] AFTER UPDATE AS IF UPDATE([Title]) THROW 51000, 'kept', 1;", "TR: no column Title in dbo.Agencies")]
    public void Problems_WhenColumnIsUnknown_NameIt(string statement, string problem) =>
        Assert.Equal([problem], SqlServerSyntax.Problems(Agencies + statement));

    [Theory]
    [InlineData("CREATE INDEX [IX] ON [Bodies] ([Name]);", "IX: no table dbo.Bodies")]
    [InlineData("DROP TABLE [Bodies];", "DROP TABLE: no table dbo.Bodies")]
    [InlineData("DROP TABLE [Agencies]; CREATE INDEX [IX] ON [Agencies] ([Name]);", "IX: no table dbo.Agencies")]
    [InlineData("CREATE INDEX [IX] ON [audit].[Agencies] ([Name]);", "IX: no table audit.Agencies")]
    [InlineData("CREATE TRIGGER [TR] ON [Bodies] INSTEAD OF DELETE AS THROW 51000, 'kept', 1;", "TR: no table dbo.Bodies")]
    [InlineData("CREATE TRIGGER [TR] ON [Agencies] AFTER UPDATE AS IF EXISTS (SELECT 1 FROM [Bodies]) RETURN;", "TR: no table dbo.Bodies")]
    [InlineData("CREATE TABLE [agencies] ([Id] int);", "dbo.agencies: made twice")]
    public void Problems_WhenTableIsUnknownOrMadeTwice_NameIt(string statement, string problem) =>
        Assert.Contains(problem, SqlServerSyntax.Problems(Agencies + statement));

    [Fact]
    public void Problems_WhenSyntaxIsWrong_GiveItsLine() =>
        Assert.StartsWith("line 7: ", Assert.Single(SqlServerSyntax.Problems(Agencies + "CREATE TABEL [D] ([A] int);")), StringComparison.Ordinal);

    [Fact]
    public void Problems_WhenFirstWordIsMisspelt_NameIt() =>
        Assert.Equal(["line 7: no statement or procedure CREAT"], SqlServerSyntax.Problems(Agencies + "CREAT [D];"));

    [Theory]
    [InlineData("EXEC(N'CREATE INDEX [IX] ON [Agencies] ([Title])');", "IX: no column Title in dbo.Agencies")]
    [InlineData("EXEC sp_executesql N'CREATE INDEX [IX] ON [Bodies] ([Name])';", "IX: no table dbo.Bodies")]
    [InlineData("DECLARE @s sysname = SCHEMA_NAME(); EXEC(N'CREATE INDEX [IX] ON [' + @s + N'].[Bodies] ([Name])');", "IX: no table dbo.Bodies")]
    public void Problems_WhenDynamicStatementIsBroken_LookInside(string statement, string problem) =>
        Assert.Equal([problem], SqlServerSyntax.Problems(Agencies + statement));

    [Fact]
    public void Problems_WhenDynamicSyntaxIsWrong_SayWhere() =>
        Assert.StartsWith("inside EXEC, line 1: ", Assert.Single(SqlServerSyntax.Problems("EXEC(N'CREATE TABEL [D] ([A] int)');")), StringComparison.Ordinal);

    [Fact]
    public void ParseQuery_WhenSound_HasNoProblem() =>
        Assert.Empty(SqlServerSyntax.ParseQuery("DECLARE @p int = 1;\n\nSELECT TOP(@p) [d].[Id] FROM [Disputes] AS [d] ORDER BY [d].[Id]"));

    [Theory]
    [InlineData("SELECT [d].[Id] FROM [Disputes] AS [d] LIMIT 1")]
    [InlineData("SELEC 1")]
    [InlineData("DELETE FROM [Disputes]")]
    public void ParseQuery_WhenNotASqlServerQuery_HasAProblem(string sql) =>
        Assert.Single(SqlServerSyntax.ParseQuery(sql));
}
