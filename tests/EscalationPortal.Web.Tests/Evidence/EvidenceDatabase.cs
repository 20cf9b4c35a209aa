using EscalationPortal.Domain.Disputes;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Databases;
using EscalationPortal.Persistence.Evidence;
using EscalationPortal.TestSupport;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Evidence;

/// <summary>A database in memory with disputes that hold a row of every kind, someone who read them, and a file that was handed out.</summary>
public sealed class EvidenceDatabase : IAsyncLifetime, IDisposable
{
    private readonly string _connection = $"Data Source={Guid.NewGuid():N};Mode=Memory;Cache=Shared";
    private SqliteConnection? _keepsItAlive;

    public Dispute WithEveryRecord { get; private set; } = null!;
    public Dispute WithAPanel { get; private set; } = null!;
    public IReadOnlyList<Dispute> All { get; private set; } = [];

    public async Task InitializeAsync()
    {
        _keepsItAlive = new SqliteConnection(_connection);
        await _keepsItAlive.OpenAsync();
        (WithEveryRecord, WithAPanel) = (EveryRecord(), Panel());
        All = [WithEveryRecord, WithAPanel, AnswerEntered(), Skipped(), PassedOver()];
        await using var db = Open();
        await db.Database.MigrateAsync();
        db.AddRange(All);
        foreach (var dispute in All)
        {
            db.Readings.Add(new DisputeReading(dispute.Id, Staff.Priya, new(ReadPage.Act, Verb.Escalate), dispute.LastActAt));
            db.IssuedDocuments.Add(new IssuedDocument(dispute.Id, dispute.HistoryLength, Staff.Priya, isPack: false, new string('a', 64), dispute.LastActAt));
        }

        await db.SaveChangesAsync();
    }

    public PortalDbContext Open() => new SqlitePortalDbContext(
        (DbContextOptions<SqlitePortalDbContext>)new DbContextOptionsBuilder<SqlitePortalDbContext>().UsePortalSqlite(_connection).Options);

    /// <summary>As somebody with the database file would.</summary>
    public async Task DropTriggersAsync()
    {
        await using var db = Open();
        foreach (var table in AppendOnlyTriggers.First.Select(t => t.Name))
        {
            foreach (var drop in new[] { $"DROP TRIGGER IF EXISTS {table}_AppendOnly_UPDATE", $"DROP TRIGGER IF EXISTS {table}_AppendOnly_DELETE" })
                await db.Database.ExecuteSqlRawAsync(drop);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _keepsItAlive?.Dispose();

    private static Dispute EveryRecord()
    {
        var at = new DisputeBuilder().Between(Staff.Priya, Staff.Callum, Staff.Hannah).Open("stage-two").TakenUp();
        var act = at.By(Staff.Priya);
        at.Dispute.AddToRecord(1, "The visit was on Monday.", "One date was wrong.", act);
        at.Dispute.RecordFiling(new FilingDone(1, "Niche", "Case notes", act.Today), act);
        at.Dispute.RecogniseGoodPractice(new GoodPracticeSeen(at.Dispute.RespondingParties.First().Id, "Callum", "They called back at once."), act);
        at.Dispute.NameNetworkMember(new NetworkPerson("A school", "Owen Tait", "teacher", "By telephone"), act);
        at.Dispute.ReferRisk(Samples.NoneAgreed(at.Now).NoneAgreed!, act);
        at.Dispute.AskForSupport(Staff.Simon.Id, "Come with me.", act);
        at.Dispute.ChallengeSafety("Nobody is there at night.", act);
        at.Dispute.ArrangeMeeting(new MeetingPlan(
            at.Partnership.PolicyInForce.Stage("stage-two").MeetingTypes[0], at.Now.AddDays(2), "Room one", "Both agencies"), at.By(Staff.Marcus));
        at.Proposed(resolves: false).Signed(Staff.Chloe, Verdict.NotAgreed);
        return at.Waiting("stage-three").Dispute;
    }

    private static Dispute AnswerEntered()
    {
        var at = new DisputeBuilder().In(Partnership.Usual.With(Agencies.School).With(Staff.Una)).Between(Staff.Priya, Staff.Una).Submitted();
        at.Dispute.EnterAnswer(at.Dispute.RespondingParties.Single().Id, Samples.OwnPart(), new AnswerSource("an email", at.Today), at.By(Staff.Priya));
        return at.Dispute;
    }

    private static Dispute Skipped()
    {
        var at = new DisputeBuilder().Submitted();
        var escalation = new EscalationRequest("stage-one", Staff.Simon.Id, "The plan.", "A visit.", "A meeting.", Samples.Closing, SafetyAnswer.StillProtects);
        at.Dispute.Skip(new SkipRequest(escalation, "stage-three", "imminent-risk", "The family leaves on Friday."), at.By(Staff.Priya));
        return at.Dispute;
    }

    private static Dispute PassedOver()
    {
        var at = new DisputeBuilder().Waiting("stage-two").After(TimeSpan.FromDays(2));
        at.Dispute.SendOn(Staff.Simon.Id, at.By(Staff.Priya));
        at.After(TimeSpan.FromDays(5));
        at.Dispute.SendOn(null, at.By(Staff.Priya));
        return at.Dispute;
    }

    private static Dispute Panel()
    {
        var at = new DisputeBuilder().Between(Staff.Priya, Staff.Callum, Staff.Hannah).Held().MinutesDisputed(Staff.Helen);
        at.Dispute.GiveScrutineerAdvice("Ask the child.", at.Today, at.By(Staff.Iris));
        var decision = Samples.Decision(at.Now, Staff.Priya);
        at.Dispute.Decide(decision with { Safety = SafetyAnswer.StillProtects }, at.By(Staff.Beth));
        return at.Dispute;
    }
}
