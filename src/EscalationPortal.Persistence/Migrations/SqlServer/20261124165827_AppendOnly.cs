using EscalationPortal.Persistence.Databases;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EscalationPortal.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AppendOnly : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => AppendOnlyTriggers.AddForSqlServer(migrationBuilder, AppendOnlyTriggers.First);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new System.NotSupportedException("History stays append-only.");
    }
}
