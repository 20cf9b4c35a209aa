using EscalationPortal.TestSupport;
using EscalationPortal.Web.Tests.Rules;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EscalationPortal.Web.Tests.Access;

/// <summary>Every write that changes what any account reads is known: by its column, and by the routes that do it.</summary>
public sealed class WhatOpensTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Columns_OfTheModel_AreAllListed_AndNoneIsGone()
    {
        var found = await portal.ReadAsync(
            db => Task.FromResult(db.Model.GetEntityTypes().SelectMany(Columns).Distinct().Order(StringComparer.Ordinal).ToList()));
        if (Environment.GetEnvironmentVariable("REWRITE_DOCS") == "1")
            await RewriteAsync(Repository.PathOf("tests", "EscalationPortal.Web.Tests", "Access", WhatOpens.ColumnsFile), found);

        Assert.Equal(found, WhatOpens.Columns.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Routes_ThatCanWrite_AreAllListed_AndNoneIsGone()
    {
        var writing = Routes.Listed.Where(r => r.Method == "POST").Select(r => r.Line);

        Assert.Equal(writing.Order(StringComparer.Ordinal), WhatOpens.Routes.Select(r => r.Route)
            .Where(r => r.StartsWith("POST ", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));
        Assert.All(WhatOpens.Routes, r => Assert.True(r.Write == "-"
            || WhatOpens.Columns.Any(c => c.Value && c.Key.Split('.')[0] == r.Write.TrimStart('+', '-').Split('.')[0]), r.ToString()));
    }

    [Fact]
    public void Writes_AreSeenInSql_HoweverTheyAreMade()
    {
        Assert.Equal(["+Deputies", "People.LeftOn", "-Absences"], WhatOpens.In("""
            INSERT INTO "Deputies" ("PersonId", "DeputyId") VALUES (@p0, @p1);
            UPDATE "People" SET "LeftOn" = @p2, "Name" = @p3
            WHERE "Id" = @p4;
            DELETE FROM "Absences" AS "a"
            WHERE "a"."Id" = @p5;
            """));
        Assert.Equal(["Sessions.EndedAt"], WhatOpens.In("""UPDATE "Sessions" AS "s" SET "EndedAt" = @p WHERE "s"."Id" = @id"""));
        Assert.Empty(WhatOpens.In("""UPDATE "People" SET "Name" = @p0 WHERE "LeftOn" = @p1; SELECT 1"""));
    }

    /// <summary>What is new opens nothing until someone has thought about it: read the difference.</summary>
    private static async Task RewriteAsync(string file, IEnumerable<string> columns) => await File.WriteAllLinesAsync(file,
        [.. (await File.ReadAllLinesAsync(file)).TakeWhile(l => l.StartsWith('#')),
            .. columns.Select(c => $"{c} {(WhatOpens.Columns.GetValueOrDefault(c) ? "opens" : "-")}")]);

    private static IEnumerable<string> Columns(IEntityType type) =>
        type.GetTableName() is { } table ? type.GetProperties().Select(p => $"{table}.{p.GetColumnName()}") : [];
}
