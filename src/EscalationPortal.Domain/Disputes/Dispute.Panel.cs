using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    /// <summary>A reason that a notice carries whole.</summary>
    public const int ReasonLength = 300;

    /// <summary>Somebody of the convening body opens a dispute before it is theirs, with a reason that both leads are told.</summary>
    public void OpenWithReason(string reason, Act act)
    {
        Demand(Verb.OpenWithReason, act);
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(reason), "Give the reason for opening it.");
        RuleViolationException.ThrowIf(reason.Length > ReasonLength, $"Give the reason in at most {ReasonLength} characters: both leads are told it.");
        _seats.Add(new Seat(act.By.Person, Capacity.OpenedWithReason, ConvenorRole, null, act.At));
        var number = Write(act, EventKind.OpenedWithReason, $"Opened by the {act.Policy.Bodies.Convenor.Name} with a reason", "S4.2", reason);
        Tell(Parties.Select(p => act.Directory.LeadOf(p.Agency)).OfType<Person>().Select(p => p.Id),
            $"{act.By.Person.Name} of the {act.Policy.Bodies.Convenor.Name} opened {Reference}: {reason}", number, act);
        Settle();
    }

    /// <summary>Convenes the panel: when, where, who chairs, who sits (S4.3), and whether the scrutineer is asked (S4.5).</summary>
    /// <exception cref="RuleViolationException">Somebody whom the policy requires is missing, or the chair has a part in the dispute.</exception>
    public void ConvenePanel(PanelCall call, Act act)
    {
        Demand(Verb.ConvenePanel, act);
        var panel = Stage(act.Policy).Panel!;
        RuleViolationException.ThrowIf(call.MeetsAt <= act.At, "The panel must meet at a time still to come.");
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(call.Place), "Give the place or the link.");
        RuleViolationException.ThrowIf(!call.ScrutineerAsked && string.IsNullOrWhiteSpace(call.ScrutineerWhyNot),
            $"Say why the {act.Policy.Bodies.Scrutineer.Name} is not asked.");
        var members = PanelComposition.Compose(this, panel, call, act);
        RuleViolationException.ThrowIf(!members.Exists(m => m.PersonId == call.Chair), "The chair must be a member of the panel.");
        RuleViolationException.ThrowIf(HasPersonalPart(call.Chair), "The chair cannot be somebody who held this dispute at a stage.");

        _panels.Add(new ResolutionPanel(CurrentStage.Sequence, call, members, act.At));
        foreach (var member in members)
            SitOnPanel(act.Directory.Person(member.PersonId), Capacity.PanelMember, panel.PartnerRole, act);
        if (call.ScrutineerAsked)
        {
            foreach (var scrutineer in act.Directory.Holders(act.Policy.Bodies.Scrutineer.Role))
                SitOnPanel(scrutineer, Capacity.Scrutineer, act.Policy.Bodies.Scrutineer.Role, act);
        }

        var number = Write(act, EventKind.PanelConvened, $"Convened the {act.Policy.Bodies.Panel.Name}", "S4.3");
        Meet(ObligationKind.ConvenePanel, number, act);
        Owe(ObligationKind.HoldPanel, Convenor(act), $"Hold the {act.Policy.Bodies.Panel.Name} and record it", panel.Convene,
            new Time.Deadline(act.At, Time.TimeUnit.Immediately, 0, call.MeetsAt, "The time that the panel was called for."));
        Tell(Everyone, $"The {act.Policy.Bodies.Panel.Name} for {Reference} was convened.", number, act);
        Settle();
    }

    /// <summary>The scrutineer's advice, as given (S4.5).</summary>
    public void GiveScrutineerAdvice(string advice, Act act)
    {
        Demand(Verb.GiveScrutineerAdvice, act);
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(advice), "Write the advice.");
        CurrentPanel!.Advise(advice, act.By.Person.Name, act.At);
        var number = Write(act, EventKind.ScrutineerAdvised, $"Recorded the advice of the {act.Policy.Bodies.Scrutineer.Name}", "S4.5");
        Tell(CurrentPanel.Members.Select(m => m.PersonId), $"There is advice of the {act.Policy.Bodies.Scrutineer.Name} on {Reference}.", number, act);
        Settle();
    }

    /// <summary>Records who was there, conflicts and the minutes (S4.4).</summary>
    /// <exception cref="RuleViolationException">The chair was not there, or the minutes are missing.</exception>
    public void HoldPanel(PanelMeeting meeting, Act act)
    {
        Demand(Verb.HoldPanel, act);
        var panel = CurrentPanel!;
        RuleViolationException.ThrowIf(meeting.HeldAt > act.At, "The panel cannot have been held in the future.");
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(meeting.Minutes), "Write the minutes.");
        var chair = ResolutionPanel.AttendanceOf(panel.Chair, meeting);
        RuleViolationException.ThrowIf(chair.Presence != Presence.Present, "A panel without its chair cannot be minuted.");
        RuleViolationException.ThrowIf(chair.Conflict is not null, "The chair cannot have a personal part in the dispute.");
        panel.Hold(meeting);
        var number = Write(act, EventKind.PanelHeld, $"Recorded the {act.Policy.Bodies.Panel.Name} and its minutes", "S4.4",
            subjectHash: Evidence.Digest.Of(panel.Minutes));
        Meet(ObligationKind.HoldPanel, number, act);
        var clock = Stage(act.Policy).Panel!.Minutes;
        var due = act.Calendar.Reckon(clock, Track, meeting.HeldAt);
        foreach (var member in panel.Present)
            Owe(ObligationKind.Minutes, new Owed(member.PersonId, null, null, member.Name), "Agree the minutes of the panel", clock, due, panel.Id);
        Owe(ObligationKind.Decision, Convenor(act), $"Record what the {act.Policy.Bodies.Panel.Name} decided", Stage(act.Policy).Clock, CurrentStage.Clock!, panel.Id);
        Tell(panel.Present.Select(m => m.PersonId), $"You are asked to agree the minutes of the panel for {Reference}.", number, act);
        Settle();
    }

    /// <summary>A member who was there agrees the minutes (S4.4).</summary>
    public void AgreeMinutes(Act act)
    {
        Demand(Verb.AgreeMinutes, act);
        var panel = PanelWithMinutesFor(act.By)!;
        panel.Present.First(m => act.By.Id == m.PersonId).AgreeMinutes(act.At);
        var number = Write(act, EventKind.MinutesAgreed, "Agreed the minutes", "S4.4", subjectHash: Evidence.Digest.Of(panel.Minutes));
        Meet(ObligationKind.Minutes, number, act, o => o.SubjectId == panel.Id && o.PersonId == act.By.Id);
        if (panel.MinutesAgreed)
            EndPanelSeats(act);

        Settle();
    }

    /// <summary>Records what the panel decided, or that it did not agree: then the dispute stays open (S4.4).</summary>
    /// <exception cref="RuleViolationException">No quorum, or the decision is incomplete.</exception>
    public void Decide(PanelDecision decision, Act act)
    {
        Demand(Verb.Decide, act);
        var panel = CurrentPanel!;
        var policy = Stage(act.Policy).Panel!;
        RuleViolationException.ThrowIf(panel.PartnersForQuorum < policy.Quorum,
            $"The panel had no quorum: {panel.PartnersForQuorum} of {policy.Quorum} delegated partners were there without a part in the dispute.");
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(decision.Text), "Write what the panel decided, or where it did not agree.");
        var decided = decision.Outcome == PanelOutcome.Decided;
        RuleViolationException.ThrowIf(decided && decision.AgreedActions.Count == 0, "A decision needs at least one agreed action.");
        RuleViolationException.ThrowIf(!decided && (string.IsNullOrWhiteSpace(decision.WhoActsNext) || decision.ReconvenesOn is null),
            "Where the panel did not agree, say who acts next and when it meets again.");
        RuleViolationException.ThrowIf(decision.ReconvenesOn < act.Today, "The day to meet again must be still to come.");
        RefusePastActions(decision.AgreedActions, act);

        ApplySafety(decision.Safety, act);
        panel.Decide(decision, act.At);
        if (decided)
            Conclude(panel, decision, act);
        else
            Reconvene(panel, decision, policy, act);
        Settle();
    }

    /// <summary>A personal part in the dispute: having held it at a stage for a party. One's employer is none.</summary>
    public bool HasPersonalPart(Guid person) => _seats.Exists(s => s.PersonId == person && s.Capacity == Capacity.Holder);

    private void Conclude(ResolutionPanel panel, PanelDecision decision, Act act)
    {
        var number = Write(act, EventKind.Decided, $"Decided by the {act.Policy.Bodies.Panel.Name}", "S4.4", decision.Text);
        Meet(ObligationKind.Decision, number, act);
        End(DisputeState.Decided, StageEnding.Decided, act);
        OweActions(act, panel.AgreedActions);
        Tell(Everyone, $"The {act.Policy.Bodies.Panel.Name} has decided on {Reference}.", number, act);
        EndPanelSeats(act);
    }

    private void Reconvene(ResolutionPanel panel, PanelDecision decision, PanelPolicy policy, Act act)
    {
        var number = Write(act, EventKind.NotAgreed, $"Not agreed by the {act.Policy.Bodies.Panel.Name}", "S4.4", decision.Text);
        Meet(ObligationKind.Decision, number, act);
        OweActions(act, panel.AgreedActions);
        Owe(ObligationKind.ConvenePanel, Convenor(act), $"Convene the {act.Policy.Bodies.Panel.Name} again", policy.Convene,
            new Time.Deadline(act.At, Time.TimeUnit.CalendarDays, decision.ReconvenesOn!.Value.DayNumber - act.Today.DayNumber,
                act.Calendar.CloseOf(decision.ReconvenesOn.Value), "The day that the panel set."));
        Tell(Everyone, $"The {act.Policy.Bodies.Panel.Name} did not agree on {Reference}. It meets again.", number, act);
    }

    private void OpenWithConvenor(StageRecord record, StagePolicy stage, int eventNumber, Act act)
    {
        IsWithConvenor = true;
        record.Open(act.Calendar.Reckon(stage.Clock, Track, act.At), act.At);
        var clock = stage.Panel!.Convene;
        Owe(ObligationKind.ConvenePanel, Convenor(act), $"Convene the {act.Policy.Bodies.Panel.Name}", clock, act.Calendar.Reckon(clock, Track, act.At));
        Tell(act.Directory.Holders(ConvenorRole).Select(p => p.Id), $"{Reference} was escalated to {stage.Name}: convene the {act.Policy.Bodies.Panel.Name}.", eventNumber, act);
    }

    /// <summary>The earliest panel whose minutes the actor has still to agree: one that did not agree may have met before.</summary>
    public ResolutionPanel? PanelWithMinutesFor(Actor actor) =>
        Panels.FirstOrDefault(p => p.Present.Any(m => m.PersonId == actor.Id && m.MinutesAgreedAt is null));

    private void SitOnPanel(Person person, Capacity capacity, string tier, Act act)
    {
        if (!_seats.Exists(s => s.IsHeld && s.PersonId == person.Id && s.Capacity == capacity))
            _seats.Add(new Seat(person, capacity, tier, null, act.At));
    }

    /// <summary>A panel member sees the dispute from convening to the end: until it has ended and the minutes, where it met, are agreed.</summary>
    private void EndPanelSeats(Act act)
    {
        if (IsOpen || _panels.Exists(p => p is { HeldAt: not null, MinutesAgreed: false }))
            return;
        foreach (var seat in _seats.Where(s => s.IsHeld && s.Capacity is Capacity.PanelMember or Capacity.Scrutineer))
            seat.End(act.At);
    }

    private Owed Convenor(Act act) => Owed.OfBody(ConvenorRole, act.Policy.Bodies.Convenor.Name);
}
