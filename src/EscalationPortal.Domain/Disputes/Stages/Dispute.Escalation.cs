using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

/// <param name="FromStage">Key of the stage that the page was shown for; refused where the dispute has moved on.</param>
/// <param name="Asked">The manager who is asked to accept; null where the next stage asks nobody.</param>
/// <param name="Closing">The five fields, where no version of the record was proposed.</param>
public sealed record EscalationRequest(
    string FromStage, Guid? Asked, string Issue, string OutcomeWanted, string HowToResolve, ClosingRecord? Closing, SafetyAnswer Safety);

public sealed partial class Dispute
{
    private static IEnumerable<VerbRule> EscalationVerbs =>
    [
        new(Verb.Escalate, EventKind.Escalated, VerbTime.AtAnOpenStage, (d, act) => d.HoldsTheStage(act))
        {
            Needs = (d, _) => d.RespondingParties.Any() ? null : NameTheAgencyFirst,
            Unless = (d, act) => d.WhyNotEscalate(act),
        },
        new(Verb.Skip, EventKind.StageSkipped, VerbTime.AtAnOpenStage, (d, act) => d.HoldsTheStageForTheRaisingSide(act))
        {
            Needs = (d, _) => d.RespondingParties.Any() ? null : NameTheAgencyFirst,
            Unless = (d, act) => d.CanSkipTo(act).Count == 0 ? "There is no later stage to skip to." : null,
        },
        new(Verb.Insist, EventKind.Insisted, VerbTime.WhileOpen, (d, act) =>
            d.SentBackStage is { Escalation: { } escalation } sentBack && d.Escalated(act, sentBack, escalation.PartyId, escalation.PersonId))
        {
            Unless = (d, _) => d.CurrentStage.State == StageState.Open ? null : "This dispute has moved on.",
        },
        new(Verb.SendOn, EventKind.SentOn, VerbTime.WhileOpen, (d, act) =>
            d.CurrentStage.OpenRequest is { } request && d.Escalated(act, d.CurrentStage, request.PartyId, request.AskedById))
        {
            Unless = (d, act) => d.WhyNotSendOn(act),
        },
        new(Verb.ChangeTrack, EventKind.TrackChanged, VerbTime.WhileOpen, (d, act) => d.HoldsTheStage(act) || d.IsConvenor(act) || act.By.Id == d.RaiserId)
        {
            Unless = (d, act) => d.CanChangeTo(act).Count > 0 ? null : d.MoreTimeIsTheirs,
        },
    ];

    /// <summary>Takes the dispute to the next stage. Needs no signature of the other side.</summary>
    /// <exception cref="RuleViolationException">A field of the record, of the escalation or the safety answer is missing, or the person asked cannot be asked.</exception>
    public void Escalate(EscalationRequest request, Act act)
    {
        Demand(Verb.Escalate, act);
        var (target, passedOver) = NextFor(RequireHolder(act).PartyId!.Value, act);
        Advance(request, target!, (escalation, passing) =>
        {
            foreach (var stage in passedOver)
                PassOver(stage, escalation, UnheldReason.NobodyInDirectory, passing);
        }, act);
    }

    /// <param name="between">Ends the stages that lie between this one and the next, on the record.</param>
    private void Advance(EscalationRequest request, StagePolicy next, Action<Escalation, Act> between, Act act)
    {
        var seat = RequireHolder(act);
        var record = CurrentStage;
        RuleViolationException.ThrowIf(record.StageKey != request.FromStage, "This dispute has moved to another stage since you opened the page.");
        RuleViolationException.ThrowIf(
            string.IsNullOrWhiteSpace(request.Issue) || string.IsNullOrWhiteSpace(request.OutcomeWanted) || string.IsNullOrWhiteSpace(request.HowToResolve),
            "Say what the issue is, what outcome you want, and how the differences can be addressed.");
        var party = Party(seat.PartyId!.Value);
        var asked = next.Acceptance is null ? null : ToBeAsked(request.Asked, party, next, act);
        CloseRecord(record, request.Closing, party.Id);

        ApplySafety(request.Safety, act);
        TakeUpFor(seat, act);
        CeaseStage(act);
        record.End(StageEnding.Escalated, act.At);
        var number = Write(act, EventKind.Escalated, Escalating(next, request.Issue, For(act, seat)));
        var escalation = new Escalation(party.Id, act.By.Id, NameOf(act, seat), act.At, request.Issue, request.OutcomeWanted, request.HowToResolve);
        between(escalation, act);
        MoveTo(next, escalation, asked, number, act);
        Tell(Everyone.Except(asked is null ? [] : [asked.Id]), NoticeKind.Escalated, number, act);
        Settle(act);
    }

    /// <summary>After a send-back, the one who escalated insists: the agency's safeguarding lead is asked.</summary>
    public void Insist(string why, SafetyAnswer safety, Act act)
    {
        Demand(Verb.Insist, act);
        var record = CurrentStage;
        var sentBack = SentBackStage!;
        var next = act.Policy.Stage(sentBack.StageKey);
        var party = Party(sentBack.Escalation!.PartyId);
        var lead = act.Directory.LeadOf(party.Agency)
            ?? throw new RuleViolationException("The directory names no safeguarding lead for your agency. Escalate again instead.");
        RefuseToAsk(lead, party, next, act, act.By.Id, sentBack.Escalation.PersonId, EscalatingHolder(party.Id, next, act)?.PersonId);

        ApplySafety(safety, act);
        CeaseStage(act);
        // Taken up again after it had been resolved, the record has no fields of its own yet.
        record.Unanswered(Silent(record, party.Id));
        record.End(StageEnding.Escalated, act.At);
        _side.Add(new OwnSideNote(party.Id, OwnSideKind.Insisted, why, act.By.Person.Name, act.At));
        var forName = InWhoseName(act, party.Id, next);
        Write(act, EventKind.Insisted, new EventFacts
        {
            AboutStage = next.Key, About = NamedPerson.Of(lead), Reason = why, OwnSideOf = party.Id, For = forName,
        });
        // In the words of any other escalation: otherwise they would tell the other side that this one insists.
        var number = Write(act, EventKind.Escalated, Escalating(next, sentBack.Escalation.Issue, forName));
        MoveTo(next, sentBack.Escalation with { At = act.At }, lead, number, act);
        Tell(Everyone.Except([lead.Id]), NoticeKind.Escalated, number, act);
        Settle(act);
    }

    /// <summary>Acceptance is overdue: the one who escalated sends it on, to the deputy or the lead; 'no answer' stays on the record.</summary>
    /// <param name="to">One of <see cref="CanSendOnTo"/>; null where that is empty: then the stage is passed over.</param>
    public void SendOn(Guid? to, Act act)
    {
        Demand(Verb.SendOn, act);
        var stage = Stage(act.Policy);
        var request = CurrentStage.OpenRequest!;
        var party = Party(request.PartyId);
        var candidates = CanSendOnTo(act);
        if (candidates.Count == 0)
        {
            GoPastSilence(request, party, act);
            return;
        }

        var person = candidates.SingleOrDefault(p => p.Id == to)
            ?? throw new RuleViolationException("Send it on to the manager's deputy or to your agency's safeguarding lead.");

        request.Close(RequestAnswer.NoAnswer, act.By.Person.Name, act.At);
        var number = Write(act, EventKind.SentOn, new EventFacts
        {
            About = NamedPerson.Of(person), InPlaceOf = new NamedPerson(request.PersonId, request.Name), OwnSideOf = party.Id,
            For = InWhoseName(act, party.Id, stage),
        });
        Meet(o => o.Kind.IsRequest(), number, act);
        Tell([request.PersonId], NoticeKind.SentOn, number, act);
        Ask(person, party, isCounterpart: false, number, act);
        Settle(act);
    }

    /// <summary>Whom an overdue acceptance may be sent on to: deputies of the person asked, and the agency's lead.</summary>
    public IReadOnlyList<Person> CanSendOnTo(Act act)
    {
        if (CurrentStage.OpenRequest is not { } request)
            return [];
        var lead = act.Directory.LeadOf(Party(request.PartyId).Agency);
        var holder = EscalatingHolder(request.PartyId, Stage(act.Policy), act);
        return [.. act.Directory.DeputiesOf(request.PersonId).Append(lead!)
            .Where(p => p is not null && p.Id != request.PersonId && p.Id != request.AskedById && p.Id != holder?.PersonId).DistinctBy(p => p.Id)];
    }

    /// <summary>Who is asked is known to all sides only once they have accepted.</summary>
    private static EventFacts Escalating(StagePolicy next, string issue, NamedPerson? inNameOf) =>
        new() { AboutStage = next.Key, Reason = issue, For = inNameOf };

    /// <summary>The stage that was sent back last and waits to be escalated to again; null where none was.</summary>
    public StageRecord? SentBackStage => _ladder.SentBack;
}
