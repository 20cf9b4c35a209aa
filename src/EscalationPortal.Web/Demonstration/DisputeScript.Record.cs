using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Web.Demonstration;

internal sealed partial class DisputeScript
{
    /// <param name="protectedBy">Who is responsible for the safety arrangement; the raiser if no one is named.</param>
    /// <param name="held">Whether the discussion had been held by then.</param>
    /// <param name="alone">Without advice, support or a network: as someone in a hurry logs it.</param>
    public static DisputeScript Raise(
        DemonstrationScene scene, Matter matter, int number, int day, int arose, DemonstrationPerson? protectedBy = null,
        bool held = true, bool urgent = false, string area = "cambridgeshire", bool alone = false, RiskReferred? insteadOfSafety = null)
    {
        var date = scene.Day(day);
        var at = scene.Calendar.ToUtc(date, s_start.AddMinutes(number * 7 % 45));
        var track = urgent ? "urgent" : scene.Policy.StandardTrack.Key;
        var safety = insteadOfSafety is { } referred
            ? new SafetyAnswer(null, referred with { At = at.AddMinutes(-40) })
            : new SafetyAnswer(new Arrangement(matter.Protects, "The owner, by telephone with the other agency",
                (protectedBy ?? matter.From.Practitioner).Id, scene.ReviewAfter(date, track)), null);
        var submission = new Submission(
            CaseReference.Of(matter.From.CaseSystem, $"{date.Year}/{4512 + (number * 137):000000}"), area, track, matter.Words,
            matter.Areas, matter.Situations, scene.Day(arose),
            new Concern(matter.Happened, matter.Evidence, matter.Source, matter.Impact, matter.Lived),
            matter.Accept, matter.Differ, matter.Change, matter.Outcome,
            alone ? null : new AdviceTaken("My supervisor", scene.Day(arose), "Put the facts side by side with the threshold document, and ask what would change their view."),
            alone || number % 3 != 0 ? null : "I would like a colleague to join me for the discussion.",
            safety, null,
            alone ? [] : [new NetworkPerson("Fenland District Council", "Ruth Bamford", "housing officer", null), new NetworkPerson("A primary school", "Owen Tait", "designated safeguarding lead", null)],
            [.. matter.To.Select(t => t.Practitioner.Id)],
            held ? Talked(DiscussionKind.Discussion, at.AddMinutes(-25), "telephone", matter) : null,
            held ? null : scene.Move(date, 2));
        return new DisputeScript(scene, matter, number, submission, at);
    }

    public DisputeScript Talk(int day, DiscussionKind kind = DiscussionKind.Contact, Team? by = null) => Step(day, Holder(by ?? _matter.From), act =>
        Dispute.RecordDiscussion(Talked(kind, act.At.AddMinutes(-30), kind == DiscussionKind.Meeting ? "face-to-face" : "video", _matter), act));

    public DisputeScript Answer(int day, DecisionReview decision = DecisionReview.Kept, Team? by = null) => Step(day, Holder(by ?? Other), act =>
        Dispute.WriteOwnPart(new OwnPart(
            _matter.Answer, $"We disagree on one point: {_matter.Differ}", "A joint visit that shows what the record does not, or a new report from the school.",
            decision, decision == DecisionReview.Revised ? "The log that came with the concern was new to us." : null), act));

    public DisputeScript Propose(int day, bool resolves, Team? by = null, int dueAfter = 10) => Step(day, Holder(by ?? _matter.From), act =>
        Dispute.ProposeRecord(new JointRecord(
            "We read both records together and went through each point by telephone.",
            resolves ? Actions(act, dueAfter) : [],
            resolves ? "The first action within two weeks; we look at it together four weeks from now." : "We talk again within the week.",
            resolves ? $"Resolved. {_matter.Accept}" : $"Not resolved. {_matter.Differ}",
            resolves ? VersionAim.Resolves : VersionAim.Remains), act));

    public DisputeScript Sign(int day, Verdict verdict = Verdict.Agreed, Team? by = null) => Step(day, Holder(by ?? Other), act =>
        Dispute.Sign(Dispute.CurrentStage.LatestVersion!.ContentHash, verdict, verdict switch
        {
            Verdict.Agreed => null,
            Verdict.AgreedInPart => "The actions are right. What remains is who leads on them.",
            _ => "The record says that we share the view on the risk. We do not.",
        }, act));

    public DisputeScript Resolve(int day) => Step(day, Holder(_matter.From), Dispute.Resolve);

    public DisputeScript Add(int day, int stage, Team by) => Step(day, by.Practitioner, act =>
        Dispute.AddToRecord(stage, "The visit took place on the Tuesday, not on the Monday.", "The diary was checked afterwards.", act));

    public DisputeScript Report(int day, ActionState state, DemonstrationPerson by) => Step(day, by, act =>
        Dispute.ReportAction(Dispute.BindingActions.First(a => a.State == ActionState.Open).Id, state,
            state == ActionState.Done ? "Done as agreed, and noted in both records." : "The family had moved before it could be done.", act));

    private ActionToAgree[] Actions(Act act, int dueAfter)
    {
        var due = _scene.Move(act.Today, dueAfter);
        return
        [
            new ActionToAgree(1, _matter.Action, Other.Practitioner.Name, PartyOf(Other).AgencyName, due),
            new ActionToAgree(2, "Tell the school and the health visitor what was agreed", _matter.From.Practitioner.Name, PartyOf(_matter.From).AgencyName, due),
        ];
    }

    private static DiscussionHeld Talked(DiscussionKind kind, DateTime at, string method, Matter matter) => new(
        kind, at, method, $"{matter.From.Practitioner.Name}, {string.Join(", ", matter.To.Select(t => t.Practitioner.Name))} and their colleagues",
        kind == DiscussionKind.Meeting ? "Meeting room at the family hub" : null,
        $"Each side set out what it knows. {matter.Accept} {matter.Differ}");
}
