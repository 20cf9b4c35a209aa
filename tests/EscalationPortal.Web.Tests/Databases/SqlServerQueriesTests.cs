using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Features.Disputes;
using EscalationPortal.Web.Features.Learning;
using EscalationPortal.Web.Features.Learning.Recommendations;
using EscalationPortal.Web.Features.Panels;
using EscalationPortal.Web.Features.Work;
using EscalationPortal.Web.Policies;
using EscalationPortal.Web.Tests.Databases.SqlServerScript;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Databases;

/// <summary>The queries that pages share, as SQL Server would be asked.</summary>
public sealed class SqlServerQueriesTests
{
    private static readonly DateTime s_now = new(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc);
    private static readonly Actor s_priya = Partnership.Usual.ActorOf(Staff.Priya);
    private static readonly Actor s_beth = Partnership.Usual.ActorOf(Staff.Beth);

    private static readonly Dictionary<string, Func<PortalDbContext, IQueryable<object>>> s_queries = new(StringComparer.Ordinal)
    {
        ["readable by a party"] = db => db.Disputes.ReadableBy(s_priya),
        ["readable by the convenor"] = db => db.Disputes.ReadableBy(s_beth),
        ["known to a party"] = db => db.Disputes.KnownTo(s_priya),
        ["known to the convenor"] = db => db.Disputes.KnownTo(s_beth),
        ["whole"] = db => db.Disputes.ReadableBy(s_priya).Whole(),
        ["narrowed by nothing"] = db => Listed(db, s_priya, new DisputeFilter()),
        ["narrowed by all"] = db => Listed(db, s_priya, new DisputeFilter
        {
            Stage = "stage-one", State = nameof(DisputeState.Open), Agency = Agencies.Police.Key, Area = "need-and-threshold", Overdue = true,
        }),
        ["narrowed for the convenor"] = db => Listed(db, s_beth, new DisputeFilter { Overdue = true, Agency = Agencies.Police.Key }),
        ["narrowed by area for the convenor"] = db => Listed(db, s_beth, new DisputeFilter { Area = "need-and-threshold" }),
        ["found by case"] = db => DisputeList.InOrder(db.Disputes.ReadableBy(s_priya).Where(d => d.Case.Normalised == "POL48213"), s_priya),
        ["panels to convene"] = db => db.Disputes.ReadableBy(s_beth).In(PanelGroup.ToConvene).Rows(PanelGroup.ToConvene).Skip(20).Take(20),
        ["panels convened"] = db => db.Disputes.ReadableBy(s_beth).In(PanelGroup.Convened).Rows(PanelGroup.Convened).Skip(20).Take(20),
        ["panels held"] = db => db.Disputes.ReadableBy(s_beth).In(PanelGroup.Held).Rows(PanelGroup.Held).Skip(20).Take(20),
        ["panels to meet again"] = db => db.Disputes.ReadableBy(s_beth).In(PanelGroup.ToMeetAgain).Rows(PanelGroup.ToMeetAgain).Skip(20).Take(20),
        ["learning"] = db => db.LearningReferrals.LatestFirst().Rows().Skip(20).Take(20),
        ["themes"] = db => db.LearningThemes.FirstDueFirst().Skip(20).Take(20),
        ["overdue recommendations"] = db => db.LearningThemes.OverdueAt(DateOnly.FromDateTime(s_now)).Rows(db.LearningThemes).Skip(20).Take(20),
        ["an agency's recommendations"] = db =>
            OwnRecommendations.Of(db, s_priya).OrderBy(r => r.Due).Rows(db.LearningThemes).Skip(20).Take(20),
    };

    public static TheoryData<string> Names => [.. s_queries.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Query_OnSqlServer_IsSound(string name)
    {
        using var db = MigrationsTests.SqlServer();

        // As one query, because the text of a split one leaves out all but its first part.
        Assert.Empty(SqlServerSyntax.ParseQuery(s_queries[name](db).AsSingleQuery().ToQueryString()));
    }

    [Theory, MemberData(nameof(Names))]
    public void Query_OnPostgreSql_CanBeAsked(string name)
    {
        using var db = MigrationsTests.PostgreSql();

        Assert.Contains("SELECT", s_queries[name](db).AsSingleQuery().ToQueryString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_OnSqlServer_SendSoundQueries()
    {
        var server = new SqlServerRecorder();
        await using var db = server.Open();
        var shelf = new PolicyShelf(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Policies", "cambridgeshire-peterborough.json")));
        foreach (var actor in new[] { s_priya, s_beth })
        {
            await WorkPage.LoadAsync(db, actor, shelf, 1, s_now, CancellationToken.None);
            await DisputeList.LoadAsync(db, actor, new DisputeFilter(), shelf, s_now, CancellationToken.None);
            await db.ActorAsync(actor.Id, DateOnly.FromDateTime(s_now), shelf.ConvenorRoles, CancellationToken.None);
            await db.DirectoryAsync(actor.PartnershipKey, [Agencies.Police.Key, Agencies.Health.Key], ["scrutineer"],
                CancellationToken.None);
            await db.Disputes.ReadableBy(actor).Whole().ToListAsync();
        }

        await Features.Directory.Support.Staff.LoadAsync(
            db, [new() { Key = "a", PartnershipKey = "p", Name = "A", IsStatutory = false, LeadRole = "Lead" }],
            DateOnly.FromDateTime(s_now), CancellationToken.None);

        Assert.NotEmpty(server.Commands);
        Assert.All(server.Commands, sql => Assert.Empty(SqlServerSyntax.ParseQuery(sql)));
    }

    private static IQueryable<DisputeRow> Listed(PortalDbContext db, Actor actor, DisputeFilter filter) =>
        DisputeList.InOrder(DisputeList.Narrow(db.Disputes.AsNoTracking(), actor, filter, s_now), actor).Skip(25).Take(25);
}
