using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.TestSupport;

public sealed partial class DisputeBuilder
{
    private StagePolicy LastStage => Partnership.PolicyInForce.Stages[^1];

    private Person Convenor => Partnership.Directory.Holders(Partnership.PolicyInForce.Bodies.Convenor.Role)[0];

    public Submission Submission => _change(Samples.Submission(Now, _raiser, _others));

    public DisputeBuilder Submitted()
    {
        var act = By(_raiser);
        _dispute = Domain.Disputes.Dispute.Submit(Submission, act);
        return this;
    }

    /// <summary>Escalated stage by stage by the raising side, until this one waits for acceptance.</summary>
    public DisputeBuilder Waiting(string stage)
    {
        Open(Partnership.PolicyInForce.StageBefore(stage)!.Key);
        return Escalated(HolderOf(Dispute.RaisingParty, Stage.StageKey));
    }

    /// <summary>Escalated and accepted up to this stage; the last stage opens without anybody's acceptance.</summary>
    public DisputeBuilder Open(string stage)
    {
        if (Dispute.StageKey == stage && Stage.State == StageState.Open)
            return this;
        if (Dispute.StageKey != stage || Stage.State != StageState.Waiting)
            Waiting(stage);
        return Stage.State == StageState.Open ? this : Accepted();
    }

    public DisputeBuilder AtPanel() => Open(LastStage.Key);

    /// <summary>That person escalates to their own manager, or to the body that the next stage belongs to.</summary>
    public DisputeBuilder Escalated(Person by)
    {
        var act = By(by);
        var asked = Dispute.CanBeAsked(act) is [var first, ..] ? first : null;
        Dispute.Escalate(new EscalationRequest(
            Dispute.StageKey, asked?.Id, "The threshold.", "A conference.", "A joint visit.", Samples.Closing, Safe(by)), act);
        return this;
    }

    public DisputeBuilder Accepted()
    {
        var request = Stage.OpenRequest!;
        var act = By(Partnership.Directory.Person(request.PersonId));
        Dispute.Accept(Counterparts(request.PartyId), Safe(act.By.Person), act);
        return this;
    }

    public DisputeBuilder TakenUp()
    {
        foreach (var request in Stage.OpenCounterpartRequests.ToList())
            Dispute.TakeUp(By(Partnership.Directory.Person(request.PersonId)));
        return this;
    }

    public DisputeBuilder SentBack()
    {
        Dispute.SendBack("Talk to them once more.", By(Partnership.Directory.Person(Stage.OpenRequest!.PersonId)));
        return this;
    }

    public DisputeBuilder Proposed(bool resolves = true, Person? by = null)
    {
        var act = By(by ?? HolderOf(Dispute.RaisingParty, Stage.StageKey));
        Dispute.ProposeRecord(Samples.Record(Now, resolves), act);
        return this;
    }

    /// <summary>All sign that nothing is left to decide for this child, and the learning is referred.</summary>
    public DisputeBuilder ReadyToCloseForLearning()
    {
        var act = By(HolderOf(Dispute.RaisingParty, Stage.StageKey));
        Dispute.ProposeRecord(Samples.Record(Now) with { Aim = VersionAim.ClosesForLearning }, act);
        foreach (var party in Dispute.RespondingParties.ToList())
            Signed(HolderOf(party, Stage.StageKey));
        Dispute.ReferLearning(Samples.Learning, By(HolderOf(Dispute.RaisingParty, Stage.StageKey)));
        return this;
    }

    public DisputeBuilder ClosedForLearning()
    {
        ReadyToCloseForLearning();
        Dispute.CloseForLearning(By(HolderOf(Dispute.RaisingParty, Stage.StageKey)));
        return this;
    }

    /// <summary>The raiser's concern remains after their manager confirmed that it is resolved.</summary>
    public DisputeBuilder ConcernRemains()
    {
        var act = By(_raiser);
        Dispute.RaiseRemainingConcern("The injury is unexplained.", Dispute.CanBeAskedToGoOn(act)[0].Id, Safe(_raiser), act);
        return this;
    }

    /// <summary>Every agency that was named says that this is not for them.</summary>
    public DisputeBuilder LeftByAll()
    {
        foreach (var party in Dispute.RespondingParties.ToList())
            Dispute.LeaveAsWrongAgency("The family lives elsewhere.", By(HolderOf(party, Stage.StageKey)));
        return this;
    }

    public DisputeBuilder Reopened(Person by)
    {
        var act = By(by);
        Dispute.Reopen("An agreed action was not done.", Safe(by), act);
        return this;
    }

    public DisputeBuilder Signed(Person by, Verdict verdict = Verdict.Agreed)
    {
        Dispute.Sign(Stage.LatestVersion!.ContentHash, verdict, verdict == Verdict.Agreed ? null : "The threshold remains.", By(by));
        return this;
    }

    public DisputeBuilder SignedByAll()
    {
        Proposed();
        foreach (var party in Dispute.Parties.Where(p => !Stage.LatestVersion!.IsAgreedBy(p.Id)).ToList())
            Signed(HolderOf(party, Stage.StageKey));
        return this;
    }

    public DisputeBuilder Resolved()
    {
        SignedByAll();
        Dispute.Resolve(By(HolderOf(Dispute.RaisingParty, Stage.StageKey)));
        return this;
    }

    public DisputeBuilder Withdrawn()
    {
        Dispute.Withdraw("Overtaken by events.", Samples.Closing, By(_raiser));
        return this;
    }

    /// <summary>Whom the policy asks for: the three partners, and the senior leaders of parties that are not statutory.</summary>
    public PanelCall PanelCall()
    {
        var (panel, act) = (LastStage.Panel!, Asking(Convenor));
        var members = PanelComposition.Partners(Dispute, panel, act)
            .Concat(PanelComposition.SeniorLeaders(Dispute, panel, Partnership.Directory)).SelectMany(s => s.Candidates.Take(1)).Select(p => p.Id).ToList();
        return new PanelCall(Now.AddDays(2), "Room 4, or by video", members[0], members, true, null);
    }

    public PanelMeeting Meeting(Func<PanelMember, Attendance>? attendance = null) => new(Now,
        [.. Dispute.CurrentPanel!.Members.Select(attendance ?? (m => new Attendance(m.PersonId, Presence.Present, null)))], Samples.Minutes);

    public DisputeBuilder Convened()
    {
        AtPanel();
        Dispute.ConvenePanel(PanelCall(), By(Convenor));
        return this;
    }

    public DisputeBuilder PapersIssued()
    {
        if (Dispute.CurrentPanel is not { HeldAt: null })
            Convened();
        Dispute.IssuePapers("The record of every stage.", By(Convenor));
        return this;
    }

    public DisputeBuilder Held(Func<PanelMember, Attendance>? attendance = null)
    {
        if (Dispute.CurrentPanel is not { HeldAt: null, PapersIssuedAt: not null })
            PapersIssued();
        At(Dispute.CurrentPanel!.MeetsAt.AddHours(2));
        var act = By(Convenor);
        Dispute.HoldPanel(Meeting(attendance), act);
        return this;
    }

    public DisputeBuilder MinutesAgreed()
    {
        foreach (var member in Dispute.CurrentPanel!.TookPart.ToList())
            Dispute.AgreeMinutes(By(Partnership.Directory.Person(member.PersonId)));
        return this;
    }

    public DisputeBuilder MinutesDisputed(Person by)
    {
        Dispute.DisputeMinutes("The child's words are missing.", By(by));
        return this;
    }

    public DisputeBuilder Decided()
    {
        Held();
        var act = By(Convenor);
        var decision = Samples.Decision(Now, _raiser) with { Safety = Fresh(_raiser) };
        Dispute.Decide(decision with { Dissents = [.. decision.Dissents.Where(d => Dispute.CurrentPanel!.TookPart.Any(m => m.PersonId == d.PersonId))] }, act);
        return this;
    }

    public DisputeBuilder NotAgreed()
    {
        Held();
        var act = By(Convenor);
        Dispute.Decide(Samples.NotAgreed(Now, _raiser) with { Safety = Fresh(_raiser) }, act);
        return this;
    }
}
