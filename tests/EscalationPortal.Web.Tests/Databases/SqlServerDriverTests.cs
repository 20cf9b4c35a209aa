using System.Data;
using EscalationPortal.Web.Tests.Databases.SqlServerWire;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Databases;

/// <summary>
/// Not all of the driver is installed (docs/decisions/0013-tds-reader-in-tests.md). Only a command with a parameter touches the types of
/// Microsoft.SqlServer.Server, so nothing else would show that they are missing.
/// </summary>
public sealed class SqlServerDriverTests
{
    [Fact]
    public async Task Open_WhenServerAnswers_LogsIn()
    {
        await using var server = new LoopbackSqlServer();
        await using var connection = await OpenAsync(server);

        Assert.Equal(ConnectionState.Open, connection.State);
        Assert.Equal([PacketType.PreLogin, PacketType.Login], server.Received);
    }

    [Fact]
    public async Task Command_WithoutParameter_ReturnsValue()
    {
        await using var server = new LoopbackSqlServer();
        await using var connection = await OpenAsync(server);
        await using var command = new SqlCommand("SELECT 42", connection);

        Assert.Equal(LoopbackSqlServer.Answer, await command.ExecuteScalarAsync());
        Assert.Equal(PacketType.SqlBatch, server.Received.Last());
    }

    [Fact]
    public async Task Command_WithIntParameter_ReturnsValue()
    {
        await using var server = new LoopbackSqlServer();
        await using var connection = await OpenAsync(server);
        await using var command = new SqlCommand("SELECT @value", connection);
        command.Parameters.Add(new SqlParameter("@value", SqlDbType.Int) { Value = 42 });

        Assert.Equal(LoopbackSqlServer.Answer, await command.ExecuteScalarAsync());
        Assert.Equal(PacketType.RemoteProcedureCall, server.Received.Last());
    }

    [Fact]
    public async Task Command_WithStringParameter_ReturnsValue()
    {
        await using var server = new LoopbackSqlServer();
        await using var connection = await OpenAsync(server);
        await using var command = new SqlCommand("SELECT LEN(@text)", connection);
        command.Parameters.AddWithValue("@text", "a disagreement");

        Assert.Equal(LoopbackSqlServer.Answer, await command.ExecuteScalarAsync());
        Assert.Equal(PacketType.RemoteProcedureCall, server.Received.Last());
    }

    [Fact]
    public async Task Query_WithParameterThroughEntityFramework_ReturnsValue()
    {
        await using var server = new LoopbackSqlServer();
        await using var context = new NumberContext(server.ConnectionString);
        var wanted = 42;

        var found = await context.Numbers.Where(number => number.Value == wanted).Select(number => number.Value).SingleAsync();

        Assert.Equal(LoopbackSqlServer.Answer, found);
        Assert.Equal(PacketType.RemoteProcedureCall, server.Received.Last());
    }

    private static async Task<SqlConnection> OpenAsync(LoopbackSqlServer server)
    {
        var connection = new SqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    private sealed class NumberContext(string connectionString) : DbContext
    {
        public DbSet<Number> Numbers => Set<Number>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer(connectionString);

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Number>().HasKey(number => number.Value);
    }

    private sealed record Number(int Value);
}
