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
            Verb.Withdraw => () => dispute.Withdraw("Overtaken by events.", act),
            Verb.OpenWithReason => () => dispute.OpenWithReason("A partner asked about it.", act),
            Verb.ReportAction => () => dispute.ReportAction(
                dispute.BindingActions.FirstOrDefault(a => a.State == ActionState.Open)?.Id ?? Guid.Empty, ActionState.Done, "Done.", act),
            Verb.ConvenePanel => () => dispute.ConvenePanel(at.PanelCall(), act),
            Verb.GiveScrutineerAdvice => () => dispute.GiveScrutineerAdvice("Read the report again.", act),
            Verb.HoldPanel => () => dispute.HoldPanel(dispute.CurrentPanel is null ? new PanelMeeting(now, [], "-") : at.Meeting(), act),
            Verb.AgreeMinutes => () => dispute.AgreeMinutes(act),
            Verb.Decide => () => dispute.Decide(Samples.Decision(now, Owner(at, by)) with { Safety = at.Fresh(Owner(at, by)) }, act),
            Verb.ReferLearning => () => dispute.ReferLearning(Samples.Learning, act),
            _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, "Say here how this verb is tried."),
        };
        attempt();
    }

    private static EscalationRequest Escalation(DisputeBuilder at, Act act) => new(
        at.Dispute.StageKey, FirstOf(at.Dispute.CanBeAsked(act)), "The threshold.", "A conference.", "A joint visit.", Samples.Closing, at.Safe(act.By.Person));

    private static IReadOnlyDictionary<Guid, Guid> Counterparts(DisputeBuilder at) =>
        at.Stage.OpenRequest is { } request ? at.Counterparts(request.PartyId) : new Dictionary<Guid, Guid>();

    private static Guid SomebodyElse(DisputeBuilder at, Act act) =>
        at.Dispute.CanPassOnTo(act) is [var first, ..] ? first.Id : act.By.Id;

    /// <summary>The actor where they are of a party, and the raiser otherwise.</summary>
    private static Person Owner(DisputeBuilder at, Person by) => at.Partnership.Directory.Person(
        at.Dispute.SeatsOf(at.Partnership.ActorOf(by)).FirstOrDefault(s => s.PartyId is not null)?.PersonId ?? at.Dispute.RaiserId);

    private static Guid FirstOf(IReadOnlyList<Person> people) => people.Count == 0 ? Guid.Empty : people[0].Id;
}
