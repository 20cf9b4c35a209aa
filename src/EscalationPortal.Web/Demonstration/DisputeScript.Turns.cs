using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Web.Demonstration;

internal sealed partial class DisputeScript
{
    public DisputeScript SkipTo(int day, string stage, string ground, string why) => Step(day, Holder(_matter.From), act =>
        Dispute.Skip(new SkipRequest(
            new EscalationRequest(
                Dispute.StageKey, _matter.From.At(_scene.Policy.Stage(stage).HeldBy).Id, _matter.Differ, _matter.Outcome,
                "A decision by people who can commit both agencies today.", Closing($"Not resolved. {_matter.Differ}"), Safety(act)),
            stage, ground, why), act));

    public DisputeScript ChangeTrack(int day, string track, string why, Team? by = null) => Step(day, Holder(by ?? _matter.From), act =>
        Dispute.ChangeTrack(track, why, act));

    public DisputeScript LeaveAsWrongAgency(int day, string why) => Step(day, Holder(Other), act => Dispute.LeaveAsWrongAgency(why, act));

    public DisputeScript NameAgency(int day, Team team) => Step(day, Holder(_matter.From), act => Dispute.NameAgency(team.Practitioner.Id, act));

    public DisputeScript Reopen(int day, Team by) => Step(day, by.Practitioner, act =>
        Dispute.Reopen("What was agreed was not done, and the same has happened again since.", Safety(act), act));

    public DisputeScript ProposeLearning(int day) => Step(day, Holder(_matter.From), act =>
        Dispute.ProposeRecord(new JointRecord(
            "We went through the whole course of events together, with both chronologies.", Actions(act, 20), "Both actions within four weeks.",
            $"Nothing is left to decide for this child. {_matter.Accept}", VersionAim.ClosesForLearning), act));

    public DisputeScript CloseForLearning(int day) => Step(day, Holder(_matter.From), Dispute.CloseForLearning);

    public DisputeScript AskForSupport(int day, DemonstrationPerson of) => Step(day, Holder(_matter.From), act =>
        Dispute.AskForSupport(of.Id, "Someone beside me at the meeting, and ten minutes before it to sort my thoughts.", act));

    public DisputeScript Recognise(int day, Team by, Team of, string what) => Step(day, by.Practitioner, act =>
        Dispute.RecogniseGoodPractice(new GoodPracticeSeen(PartyOf(of).Id, of.Practitioner.Name, what), act));

    public DisputeScript File(int day, Team by, int stage = 1) => Step(day, by.Practitioner, act =>
        Dispute.RecordFiling(new FilingDone(
            stage, _scene.Policy.CaseSystems.Single(s => s.Key == by.CaseSystem).Name, "Case notes, under the day of the discussion", act.Today), act));
}
