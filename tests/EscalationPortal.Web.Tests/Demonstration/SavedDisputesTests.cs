using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Evidence;
using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Time;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Demonstration;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Demonstration;

/// <summary>Each kind of act on a dispute that was loaded, saved and loaded again: what the aggregate does is what the database keeps.</summary>
public sealed class SavedDisputesTests(DemonstrationDatabase demonstration) : IClassFixture<DemonstrationDatabase>
{
    private static readonly DateTime s_at = DemonstrationDatabase.Now.AddHours(15);

    private static readonly Dictionary<string, (DemonstrationPerson By, Matter Of, Action<Dispute, Act> Do)> s_acts = new(StringComparer.Ordinal)
    {
        ["talk"] = (Priya, PoliceMatters.ExploitationReferral, (d, act) => d.RecordDiscussion(new DiscussionHeld(DiscussionKind.Contact, act.At, "telephone", "Both", null, "We spoke."), act)),
        ["answer"] = (Callum, PoliceMatters.ExploitationReferral, (d, act) => d.WriteOwnPart(new OwnPart("Kept.", "As before.", "A visit.", DecisionReview.Kept, null), act)),
        ["propose"] = (Callum, PoliceMatters.ExploitationReferral, (d, act) => d.ProposeRecord(new JointRecord("We spoke.", [], "Soon.", "Open.", VersionAim.Remains), act)),
        ["sign"] = (Hannah, PoliceMatters.InformationFromClinic, (d, act) => d.Sign(d.CurrentStage.LatestVersion!.ContentHash, Verdict.Agreed, null, act)),
        ["resolve"] = (Priya, PoliceMatters.InformationFromClinic, (d, act) => d.Resolve(act)),
        ["add"] = (Priya, PoliceMatters.InformationFromClinic, (d, act) => d.AddToRecord(1, "One date was wrong.", "Checked.", act)),
        ["report"] = (Hannah, PoliceMatters.InformationFromClinic, (d, act) => d.ReportAction(d.BindingActions.First().Id, ActionState.Done, "Done.", act)),
        ["acknowledge"] = (Callum, FireMatters.CrewReferrals, (d, act) => d.AcknowledgeSafety(act)),
        ["challenge"] = (Femi, FireMatters.CrewReferrals, (d, act) => d.ChallengeSafety("No one is there.", act)),
        ["review"] = (Callum, FireMatters.CrewReferrals, (d, act) => d.UpdateSafety(new Arrangement("A relative stays.", "A call", Callum.Id, act.Today.AddDays(5)), act)),
        ["withdraw"] = (Femi, FireMatters.CrewReferrals, (d, act) => d.Withdraw("Settled.", new ClosingRecord("A discussion.", "None.", "None.", "Settled."), act)),
        ["refer"] = (Hannah, HealthMatters.PoliceWithClinic, (d, act) => d.ReferRisk(new RiskReferred("Police", "The desk", act.At, null), act)),
        ["name"] = (Hannah, HealthMatters.PoliceWithClinic, (d, act) => d.NameNetworkMember(new NetworkPerson("A school", "Owen Tait", "teacher", null), act)),
        ["pass on"] = (Marcus, PoliceMatters.ConferenceAfterIncidents, (d, act) => d.PassOn(Dina.Id, "Leave.", act)),
        ["send back"] = (Dina, PoliceMatters.ConferenceAfterIncidents, (d, act) => d.SendBack("Meet once more.", act)),
        ["insist"] = (Priya, PoliceMatters.ConferenceAfterIncidents, (d, act) => d.Insist("We have met.", SafetyAnswer.StillProtects, act)),
        ["send on"] = (Priya, PoliceMatters.ClosedAfterMove, (d, act) => d.SendOn(Dina.Id, act)),
        ["accept"] = (Dina, PoliceMatters.ClosedAfterMove, (d, act) => d.Accept(d.RespondingParties.ToDictionary(p => p.Id, _ => Chloe.Id), SafetyAnswer.StillProtects, act)),
        ["take up"] = (Chloe, PoliceMatters.ClosedAfterMove, (d, act) => d.TakeUp(act)),
        ["escalate"] = (Dina, PoliceMatters.ClosedAfterMove, (d, act) => d.Escalate(new EscalationRequest(d.StageKey, Simon.Id, "Open.", "A plan.", "A meeting.", new ClosingRecord("Talks.", "None.", "A week.", "Open."), SafetyAnswer.StillProtects), act)),
        ["open with reason"] = (Beth, PoliceMatters.BailConditions, (d, act) => d.OpenWithReason("A call from the school.", act)),
        ["convene"] = (Beth, HealthMatters.PerplexingSymptoms, (d, act) => d.ConvenePanel(new PanelCall(act.At.AddDays(3), "Room two", Paula.Id, [Paul.Id, Paula.Id, Peter.Id, Helen.Id], true, null), act)),
        ["advise"] = (Iris, HealthMatters.PerplexingSymptoms, (d, act) => d.GiveScrutineerAdvice("Ask the child.", act.Today, act)),
        ["decide"] = (Beth, FireMatters.WaterSafety, (d, act) => d.Decide(new PanelDecision(PanelOutcome.Decided, "As proposed.", [new PanelDissent(Petra.Id, "Later.")], [new ActionToAgree(1, "Brief the teams", "Priya Shah", "Cambridgeshire Constabulary", act.Today.AddDays(9))], null, null, SafetyAnswer.StillProtects), act)),
        ["agree minutes"] = (Petra, FireMatters.WaterSafety, (d, act) => d.AgreeMinutes(act)),
        ["refer learning"] = (Finn, FireMatters.WaterSafety, (d, act) => d.ReferLearning(new Domain.Learning.LearningPoints("Names were kept back.", "Brief new officers."), act)),
        ["concern remains"] = (Hannah, HealthMatters.YoungCarer, (d, act) => d.RaiseRemainingConcern("No one has come.", d.CanBeAskedToGoOn(act)[0].Id, new SafetyAnswer(new Arrangement("The nurse comes.", "A call", Hannah.Id, act.Today.AddDays(5)), null), act)),
    };

    [Fact]
    public async Task Acts_OnASavedDispute_AreKept()
    {
        foreach (var (name, (by, of, verb)) in s_acts)
        {
            Guid id;
            int length;
            await using (var db = demonstration.Open())
            {
                var dispute = await db.Disputes.Whole().SingleAsync(d => d.Title.EndsWith(of.Words));
                (id, length) = (dispute.Id, dispute.HistoryLength);
                verb(dispute, await ActAsync(by));
                await db.SaveChangesAsync();
            }

            await using var after = demonstration.Open();
            var kept = await after.Disputes.AsNoTracking().WithNotices().SingleAsync(d => d.Id == id);
            Assert.True(kept.HistoryLength > length, name);
            Assert.True(HistoryCheck.Faults(kept).Count == 0, name);
            Assert.True(kept.NextDue?.DueAt == kept.NextDueAt, name);
        }
    }

    private async Task<Act> ActAsync(DemonstrationPerson by)
    {
        await using var db = demonstration.Open();
        var calendar = new WorkingCalendar(demonstration.Policy.Calendar);
        var directory = await db.DirectoryAsync(
            demonstration.Policy.PartnershipKey, [.. db.Agencies.Select(a => a.Key)], [], CancellationToken.None);
        var actor = await db.ActorAsync(by.Id, calendar.DayOf(s_at), [demonstration.Policy.Bodies.Convenor.Role], CancellationToken.None);
        return new Act(actor!, s_at, demonstration.Policy, calendar, directory);
    }
}
