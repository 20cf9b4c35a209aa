using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>Tries a verb with contents that are complete and lawful for where the dispute stands: only state and role decide.</summary>
internal static class Attempt
{
    public static void Do(Verb verb, DisputeBuilder at, Person by)
    {
        var act = at.By(by);
        var (dispute, now) = (at.Dispute, at.Now);
        Action attempt = verb switch
        {
            Verb.RecordDiscussion => () => dispute.RecordDiscussion(at.Discussion(), act),
            Verb.WriteOwnPart => () => dispute.WriteOwnPart(Samples.OwnPart(), act),
            Verb.ProposeRecord => () => dispute.ProposeRecord(Samples.Record(now), act),
            Verb.Sign => () => dispute.Sign(dispute.CurrentStage.LatestVersion?.ContentHash ?? "", Verdict.Agreed, null, act),
            Verb.AddToRecord => () => dispute.AddToRecord(dispute.Stages.FirstOrDefault(s => s.IsEnded)?.Sequence ?? 1, "The visit was on Tuesday.", "A slip.", act),
            Verb.Escalate => () => dispute.Escalate(Escalation(at, act), act),
            Verb.Accept => () => dispute.Accept(Counterparts(at), at.Safe(by), act),
            Verb.TakeUp => () => dispute.TakeUp(act),
            Verb.PassOn => () => dispute.PassOn(SomebodyElse(at, act), "Away this week.", act),
            Verb.SendBack => () => dispute.SendBack("Talk once more.", act),
            Verb.Insist => () => dispute.Insist("Nothing has changed.", at.Safe(by), act),
            Verb.SendOn => () => dispute.SendOn(FirstOf(dispute.CanSendOnTo(act)), act),
            Verb.UpdateSafety => () => dispute.UpdateSafety(at.Arrangement(Owner(at, by)), act),
            Verb.AcknowledgeSafety => () => dispute.AcknowledgeSafety(act),
            Verb.ChallengeSafety => () => dispute.ChallengeSafety("The grandmother works nights.", act),
            Verb.ReferRisk => () => dispute.ReferRisk(Samples.Risk(now), act),
            Verb.NameNetworkMember => () => dispute.NameNetworkMember(new NetworkPerson("Riverside School", "Una Field", "teacher", null), act),
            Verb.Resolve => () => dispute.Resolve(act),
            Verb.RaiseRemainingConcern => () => dispute.RaiseRemainingConcern(
                "The injury is unexplained.", FirstOf(dispute.CanBeAskedToGoOn(act)), at.Safe(by), act),
            Verb.Withdraw => () => dispute.Withdraw("Overtaken by events.", Samples.Closing, act),
            Verb.OpenWithReason => () => dispute.OpenWithReason("A partner asked about it.", act),
            Verb.ReportAction => () => dispute.ReportAction(
                dispute.BindingActions.FirstOrDefault(a => a.State == ActionState.Open)?.Id ?? Guid.Empty, ActionState.Done, "Done.", act),
            Verb.ConvenePanel => () => dispute.ConvenePanel(at.PanelCall(), act),
            Verb.GiveScrutineerAdvice => () => dispute.GiveScrutineerAdvice("Read the report again.", at.Today, act),
            Verb.HoldPanel => () => dispute.HoldPanel(dispute.CurrentPanel is null ? new PanelMeeting(now, [], []) : at.Meeting(), act),
            Verb.IssuePapers => () => dispute.IssuePapers("The record of every stage.", act),
            Verb.MovePanel => () => dispute.MovePanel(now.AddDays(6), "Room 9", "A partner is away.", act),
            Verb.NameChair => () => dispute.NameChair(dispute.CanChair.FirstOrDefault()?.PersonId ?? Guid.Empty, act),
            Verb.ReplacePanelMember => () => Replace(at, act),
            Verb.DeclareConflict => () => dispute.DeclareConflict("Chaired the conference.", act),
            Verb.DisputeMinutes => () => dispute.DisputeMinutes("The child's words are missing.", act),
            Verb.CorrectMinutes => () => dispute.CorrectMinutes(Samples.Minutes, "The child's words were added.", act),
            Verb.AgreeMinutes => () => dispute.AgreeMinutes(act),
            Verb.Decide => () => dispute.Decide(Samples.Decision(now, Owner(at, by)) with { Safety = at.Fresh(Owner(at, by)) }, act),
            Verb.Skip => () => Skip(at, act),
            Verb.Reopen => () => dispute.Reopen("An action was not done.", at.Safe(by), act),
            Verb.CloseForLearning => () => dispute.CloseForLearning(act),
            Verb.ChangeTrack => () => dispute.ChangeTrack(act.Policy.Tracks.First(t => t.Key != dispute.Track).Key, "The risk has changed.", act),
            Verb.HandOver => () => HandOver(at, act),
            Verb.LeaveAsWrongAgency => () => dispute.LeaveAsWrongAgency("The child lives elsewhere.", act),
            Verb.NameAgency => () => dispute.NameAgency(dispute.CanBeNamed(act).FirstOrDefault()?.Id ?? Guid.Empty, act),
            Verb.EnterAnswer => () => dispute.EnterAnswer(
                dispute.WithoutAccount(act) is [var party, ..] ? party.Id : Guid.Empty, Samples.OwnPart(), new AnswerSource("an email", at.Today), act),
            Verb.AskForSupport => () => dispute.AskForSupport(Colleague(at, by).Id, "Somebody beside me at the meeting.", act),
            Verb.RecogniseGoodPractice => () => dispute.RecogniseGoodPractice(
                new GoodPracticeSeen(dispute.Parties.FirstOrDefault(p => p.Id != dispute.PartyOf(act.By))?.Id ?? Guid.Empty, null, "They answered the same day."), act),
            Verb.RecordFiling => () => dispute.RecordFiling(new FilingDone(1, "Liquidlogic", "Case notes", at.Today), act),
            Verb.ArrangeMeeting => () => dispute.ArrangeMeeting(new MeetingPlan(
                act.Policy.Stage(dispute.StageKey).MeetingTypes[0], now.AddDays(1), "Room 4", "Both workers"), act),
            Verb.ReferLearning => () => dispute.ReferLearning(Samples.Learning, act),
            _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, "Say here how this verb is tried."),
        };
        attempt();
    }

    private static EscalationRequest Escalation(DisputeBuilder at, Act act) => new(
        at.Dispute.StageKey, FirstOf(at.Dispute.CanBeAsked(act)), "The threshold.", "A conference.", "A joint visit.", Samples.Closing, at.Safe(act.By.Person));

    private static void Skip(DisputeBuilder at, Act act)
    {
        var to = at.Dispute.CanSkipTo(act) is [var first, ..] ? first : null;
        var asked = to is null ? [] : at.Dispute.CanBeAskedAt(to, act);
        at.Dispute.Skip(new SkipRequest(
            Escalation(at, act) with { Asked = asked.Count == 0 ? null : asked[0].Id }, to?.Key ?? "", act.Policy.Skipping.Grounds[^1].Key, "The child leaves on Friday."), act);
    }

    private static void HandOver(DisputeBuilder at, Act act)
    {
        var open = at.Dispute.CanHandOver(act).Select(s => (Seat: s, To: at.Dispute.CanTakeOver(s, act))).FirstOrDefault(s => s.To.Count > 0);
        at.Dispute.HandOver(open.Seat?.Id ?? Guid.Empty, open.To is [var to, ..] ? to.Id : Guid.Empty, "Has left.", act);
    }

    private static void Replace(DisputeBuilder at, Act act)
    {
        var (member, by) = at.Dispute.CanBeReplaced(act).FirstOrDefault();
        at.Dispute.ReplacePanelMember(member?.PersonId ?? Guid.Empty, by is [var first, ..] ? first.Id : Guid.Empty, "Cannot attend.", act);
    }

    private static Person Colleague(DisputeBuilder at, Person by) =>
        at.Partnership.Directory.People.FirstOrDefault(p => p.Id != by.Id && p.Agency == by.Agency) ?? by;

    private static IReadOnlyDictionary<Guid, Guid> Counterparts(DisputeBuilder at) =>
        at.Stage.OpenRequest is { } request ? at.Counterparts(request.PartyId) : new Dictionary<Guid, Guid>();

    private static Guid SomebodyElse(DisputeBuilder at, Act act) =>
        at.Dispute.CanPassOnTo(act) is [var first, ..] ? first.Id : act.By.Id;

    /// <summary>The actor where they are of a party, and the raiser otherwise.</summary>
    private static Person Owner(DisputeBuilder at, Person by) => at.Partnership.Directory.Person(
        at.Dispute.SeatsOf(at.Partnership.ActorOf(by)).FirstOrDefault(s => s.PartyId is not null)?.PersonId ?? at.Dispute.RaiserId);

    private static Guid FirstOf(IReadOnlyList<Person> people) => people.Count == 0 ? Guid.Empty : people[0].Id;
}
