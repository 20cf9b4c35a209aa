using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Learning;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Demonstration;

internal sealed partial class DisputeScript
{
    public DisputeScript Escalate(int day, Team? by = null, DemonstrationPerson? asked = null)
    {
        var team = by ?? _matter.From;
        var next = _scene.Policy.StageAfter(Dispute.StageKey)!;
        return Step(day, Holder(team), act => Dispute.Escalate(new EscalationRequest(
            Dispute.StageKey, next.Acceptance is null ? null : (asked ?? team.At(next.HeldBy)).Id,
            _matter.Differ, _matter.Outcome, "A conversation between the managers with both chronologies in front of them, and a joint visit if the facts are still unclear.",
            Closing($"Not resolved. {_matter.Differ}"), Safety(act)), act));
    }

    private static ClosingRecord Closing(string outcome) => new(
        "We spoke twice and exchanged our records.", "None yet. We agreed to share any new information on the same day.",
        "The conversations took place within the week.", outcome);

    /// <param name="deputy">Who accepts for the person asked.</param>
    public DisputeScript Accept(int day, DemonstrationPerson? deputy = null)
    {
        var request = Dispute.CurrentStage.OpenRequest!;
        var asked = All.Single(p => p.Id == request.PersonId);
        var counterparts = Dispute.Parties.Where(p => p.Id != request.PartyId)
            .ToDictionary(p => p.Id, p => _matter.To.Append(_matter.From).Single(t => t.Agency == p.Agency).At(Tier).Id);
        return Step(day, deputy ?? asked, act => Dispute.Accept(counterparts, Safety(act), act), deputy is null ? null : asked);
    }

    public DisputeScript TakeUp(int day, Team? by = null) => Step(day, Holder(by ?? Other), Dispute.TakeUp);

    /// <summary>Escalated, accepted on the next working day, taken up by every other agency on the day after.</summary>
    public DisputeScript GoUp(int day)
    {
        Escalate(day).Accept(day - 1);
        foreach (var team in _matter.To)
            TakeUp(day - 2, team);
        return this;
    }

    public DisputeScript PassOn(int day, DemonstrationPerson to) => Step(day, Dispute.CurrentStage.OpenRequest!.PersonId, act =>
        Dispute.PassOn(to.Id, "I am on leave from tomorrow. My colleague knows the family's history.", act));

    public DisputeScript HandOver(int day, DemonstrationPerson from, DemonstrationPerson to) => Step(day, from, act =>
        Dispute.HandOver(Dispute.Seats.Single(s => s.IsHeld && s.PersonId == from.Id).Id, to.Id, "I have moved to another team this week.", act));

    public DisputeScript SendBack(int day) => Step(day, Dispute.CurrentStage.OpenRequest!.PersonId, act =>
        Dispute.SendBack("Ask for the chronology first, and meet once in person: the notes show two short calls only.", act));

    public DisputeScript Insist(int day) => Step(day, Dispute.SentBackStage!.Escalation!.PersonId, act =>
        Dispute.Insist("We have met since, and nothing changed. The child cannot wait for a third conversation.", Safety(act), act));

    public DisputeScript SendOn(int day, DemonstrationPerson to) => Step(day, Dispute.CurrentStage.OpenRequest!.AskedById, act => Dispute.SendOn(to.Id, act));

    public DisputeScript Withdraw(int day) => Step(day, _matter.From.Practitioner, act =>
        Dispute.Withdraw("The other agency gave us its updated assessment, which answers the concern.", Closing("Withdrawn: the updated assessment answers the concern."), act));

    public DisputeScript ConcernRemains(int day) => Step(day, _matter.From.Practitioner, act =>
        Dispute.RaiseRemainingConcern("The plan does not say what happens if the visit does not take place.", Dispute.CanBeAskedToGoOn(act)[0].Id, Safety(act), act));

    public DisputeScript Acknowledge(int day) => Step(day, Dispute.CurrentArrangement!.OwnerId, Dispute.AcknowledgeSafety);

    public DisputeScript Challenge(int day, Team by) => Step(day, by.Practitioner, act =>
        Dispute.ChallengeSafety("The relative who was to be there each evening has gone back to work, so no one is there after school.", act));

    public DisputeScript ReviewSafety(int day, DemonstrationPerson by) => Step(day, by, act =>
        Dispute.UpdateSafety(Protection(by.Id, act.Today), act));

    public DisputeScript ReferRisk(int day, DemonstrationPerson by) => Step(day, by, act =>
        Dispute.ReferRisk(new RiskReferred("Children's services", "The duty social worker", act.At.AddMinutes(-20), "Taken by the duty desk"), act));

    public DisputeScript OpenWithReason(int day) => Step(day, Beth, act =>
        Dispute.OpenWithReason("The clock has been overdue for a week and neither agency has answered our call.", act));

    public DisputeScript Refer(int day, DemonstrationPerson by, string whatHappened, string whatCouldChange) => Step(day, by, act =>
        Learning.Add(Dispute.ReferLearning(new LearningPoints(whatHappened, whatCouldChange), act)));
}
