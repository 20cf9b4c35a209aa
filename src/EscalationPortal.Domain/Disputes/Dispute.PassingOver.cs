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

    /// <summary>A stage that could not be held says why on the record (S4.1).</summary>
    private void PassOver(StagePolicy stage, Escalation escalation, string why, Act act)
    {
        EndUnheld(stage, escalation, why, "None: the stage could not be held.", act);
        var number = Write(act, EventKind.StagePassedOver, $"{stage.Name} could not be held. {why}", "S4.1");
        Tell(Everyone, $"{stage.Name} of {Reference} could not be held. {why}", number, act);
    }

    private void EndUnheld(StagePolicy stage, Escalation escalation, string why, string actionsTaken, Act act)
    {
        var record = _stages.SingleOrDefault(s => s.StageKey == stage.Key && !s.IsEnded);
        if (record is null)
            _stages.Add(record = new StageRecord(_stages.Max(s => s.Sequence) + 1, stage.Key));
        record.Wait(escalation);
        record.End(StageEnding.Skipped, new ClosingRecord(actionsTaken, "None.", "None.", why, null), act.At);
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
        Write(act, EventKind.SentOn, $"No answer by {request.Name}, and no one else could be asked", stage.Acceptance!.Clause,
            ownSideOf: party.Id, forName: InWhoseName(act, party.Id, stage));
        PassOver(stage, escalation, $"No one of {party.AgencyName} took it on.", act);
        foreach (var unheld in passedOver)
            PassOver(unheld, escalation, NobodyOf(party), act);
        var number = Write(act, EventKind.Escalated, $"Escalated to {next.Name}", next.Clause, escalation.Issue);
        MoveTo(next, escalation, asked, number, act);
        Tell(Everyone, $"{Reference} was escalated to {next.Name}.", number, act);
        Settle();
    }

    private static string NobodyOf(Party party) => $"The directory names nobody of {party.AgencyName} who could take it on.";
}
