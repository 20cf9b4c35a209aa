using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    /// <summary>
    /// The stage that an escalation by this person leads to: the next, or, where nobody of their agency could hold that, the one
    /// after it. Whoever raised it can always go on. Null at the last stage, and for people who do not hold the dispute.
    /// </summary>
    public StagePolicy? NextStage(Act act) =>
        CurrentHolder(act.By, act.Policy)?.PartyId is { } party ? NextFor(party, act).Next : null;

    private (StagePolicy? Next, List<StagePolicy> PassedOver) NextFor(Guid party, Act act)
    {
        var holder = Holder(party, Stage(act.Policy).HeldBy) is { } seat ? act.Directory.Person(seat.PersonId) : act.By.Person;
        var passedOver = new List<StagePolicy>();
        var next = act.Policy.StageAfter(StageKey);
        while (next is { Acceptance: { } acceptance } && InOrder(holder, Party(party), next, acceptance, act).Count == 0
            && act.Policy.StageAfter(next.Key) is { } further)
        {
            passedOver.Add(next);
            next = further;
        }

        return (next, passedOver);
    }

    /// <summary>A stage that could not be held says why on the record.</summary>
    private void PassOver(StagePolicy stage, Escalation escalation, UnheldReason reason, Act act)
    {
        var agency = Party(escalation.PartyId).AgencyName;
        EndUnheld(stage, escalation, new UnheldStage(reason, agency, null, null), act);
        var number = Write(act, EventKind.StagePassedOver, new EventFacts { AboutStage = stage.Key, Outcome = reason.ToString(), AboutAgencyName = agency });
        Tell(Everyone, NoticeKind.StageNotHeld, number, act);
    }

    private void EndUnheld(StagePolicy stage, Escalation escalation, UnheldStage why, Act act)
    {
        var record = _ladder.UnendedOrAdd(stage.Key);
        record.Wait(escalation);
        record.EndUnheld(why, act.At);
    }

    /// <summary>
    /// Nobody is left who could be asked about the stage that waits: it is passed over, and the next one is asked.
    /// Whose silence it was stays within their side.
    /// </summary>
    private void GoPastSilence(AcceptanceRequest request, Party party, Act act)
    {
        var silent = CurrentStage;
        var escalation = silent.Escalation! with { At = act.At };
        var (next, passedOver) = NextFor(party.Id, act);
        if (next is null)
            throw new RuleViolationException("There is no stage to go on to.");
        var asked = next.Acceptance is { } acceptance ? InOrder(act.Directory.Person(request.PersonId), party, next, acceptance, act)[0] : null;

        var stage = Stage(act.Policy);
        request.Close(RequestAnswer.NoAnswer, act.By.Person.Name, act.At);
        CeaseStage(act);
        Write(act, EventKind.SentOn, new EventFacts
        {
            InPlaceOf = new NamedPerson(request.PersonId, request.Name), OwnSideOf = party.Id, For = InWhoseName(act, party.Id, stage),
        });
        PassOver(stage, escalation, UnheldReason.NoOneTookItOn, act);
        foreach (var unheld in passedOver)
            PassOver(unheld, escalation, UnheldReason.NobodyInDirectory, act);
        var number = Write(act, EventKind.Escalated, Escalating(next, escalation.Issue, null));
        MoveTo(next, escalation, asked, number, act);
        Tell(Everyone, NoticeKind.Escalated, number, act);
        Settle(act);
    }
}
