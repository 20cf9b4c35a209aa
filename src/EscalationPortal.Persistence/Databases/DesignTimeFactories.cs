using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace EscalationPortal.Persistence.Databases;

/// <summary>For dotnet-ef alone: neither the portal nor a server is started to add a migration.</summary>
public sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqlitePortalDbContext>
{
    public SqlitePortalDbContext CreateDbContext(string[] args) =>
        new((DbContextOptions<SqlitePortalDbContext>)new DbContextOptionsBuilder<SqlitePortalDbContext>().UsePortalSqlite("Data Source=:memory:").Options);
}

/// <inheritdoc cref="SqliteDesignTimeFactory"/>
public sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerPortalDbContext>
{
    public SqlServerPortalDbContext CreateDbContext(string[] args) =>
        new((DbContextOptions<SqlServerPortalDbContext>)new DbContextOptionsBuilder<SqlServerPortalDbContext>().UsePortalSqlServer("Server=nowhere").Options);
}

/// <inheritdoc cref="SqliteDesignTimeFactory"/>
public sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlPortalDbContext>
{
    public PostgreSqlPortalDbContext CreateDbContext(string[] args) =>
        new((DbContextOptions<PostgreSqlPortalDbContext>)new DbContextOptionsBuilder<PostgreSqlPortalDbContext>()
            .UsePortalPostgreSql("Host=nowhere").Options);
}
