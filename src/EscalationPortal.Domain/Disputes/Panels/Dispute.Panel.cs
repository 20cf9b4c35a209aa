using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    private static IEnumerable<VerbRule> PanelVerbs =>
    [
        new(Verb.OpenWithReason, EventKind.OpenedWithReason, VerbTime.AtAnyTime,
            (d, act) => act.By.Has(d.ConvenorRole) && !d.IsWithConvenor && !d.SeatsOf(act.By).Any()),
        new(Verb.ConvenePanel, EventKind.PanelConvened, VerbTime.WhileOpen, (d, act) => d.IsConvenor(act)) { Unless = (d, act) => d.WhyNotConvene(act) },
        new(Verb.IssuePapers, EventKind.PapersIssued, VerbTime.WhileOpen, (d, act) => d.IsConvenor(act))
        {
            Unless = (d, _) => d.WhyNoPanelWaits() ?? (d.CurrentPanel!.PapersIssuedAt is null ? null : "The papers were issued already."),
        },
        new(Verb.MovePanel, EventKind.PanelMoved, VerbTime.WhileOpen, (d, act) => d.IsConvenor(act)) { Unless = (d, _) => d.WhyNoPanelWaits() },
        new(Verb.NameChair, EventKind.ChairNamed, VerbTime.WhileOpen, (d, act) => d.IsConvenor(act))
        {
            Unless = (d, _) => d.WhyNoPanelWaits() ?? (d.CanChair.Any() ? null : "No other member is without a personal part in the dispute."),
        },
        new(Verb.ReplacePanelMember, EventKind.PanelMemberReplaced, VerbTime.WhileOpen, (d, act) => d.IsConvenor(act))
        {
            Unless = (d, act) => d.WhyNoPanelWaits() ?? (d.CanBeReplaced(act).Any() ? null : NoOneToReplaceWith),
        },
        new(Verb.DeclareConflict, EventKind.ConflictDeclared, VerbTime.WhileOpen,
            (d, act) => d.CurrentPanel?.Members.Any(m => m.PersonId == act.By.Id) == true)
        {
            Unless = (d, act) => d.WhyNoPanelWaits()
                ?? (d.CurrentPanel!.Members.Any(m => m.PersonId == act.By.Id && m.Conflict is not null) ? "You have said so already." : null),
        },
        new(Verb.HoldPanel, EventKind.PanelHeld, VerbTime.WhileOpen, (d, act) => d.IsConvenor(act))
        {
            Unless = (d, act) => d.WhyNoPanelWaits() ?? PanelGaps.Sentence(d.MissingOfPanel(act)),
        },
        new(Verb.Decide, EventKind.Decided, VerbTime.WhileOpen, (d, act) => d.IsConvenor(act))
        {
            Unless = (d, act) => d.CurrentPanel is { HeldAt: not null, Outcome: null }
                ? PanelGaps.Sentence(d.MissingOfPanel(act)) : "No panel is waiting for its decision.",
        },
        new(Verb.GiveScrutineerAdvice, EventKind.ScrutineerAdvised, VerbTime.WhileOpen,
            (d, act) => d.IsConvenor(act) || d.SeatsOf(act.By).Any(s => s.Capacity == Capacity.Scrutineer))
        {
            Unless = (d, _) => d.CurrentPanel is { Outcome: null, ScrutineerAdvice: null } ? null : "There is nothing to advise on now.",
        },
        new(Verb.AgreeMinutes, EventKind.MinutesAgreed, VerbTime.AtAnyTime, (d, act) => d.MaySpeakToMinutes(act)) { Unless = (d, act) => d.WhyNoMinutes(act) },
        new(Verb.DisputeMinutes, EventKind.MinutesDisputed, VerbTime.AtAnyTime, (d, act) => d.MaySpeakToMinutes(act)) { Unless = (d, act) => d.WhyNoMinutes(act) },
        new(Verb.CorrectMinutes, EventKind.MinutesCorrected, VerbTime.AtAnyTime, (d, act) => d.IsConvenor(act))
        {
            Unless = (d, _) => d.PanelToCorrect is null ? "No one has said that the minutes are wrong." : null,
        },
    ];

    /// <summary>A reason that a notice carries whole.</summary>
    public const int ReasonLength = 300;

    /// <summary>Somebody of the convening body opens a dispute before it is theirs, with a reason that both leads are told.</summary>
    public void OpenWithReason(string reason, Act act)
    {
        Demand(Verb.OpenWithReason, act);
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(reason), "Give the reason for opening it.");
        RuleViolationException.ThrowIf(reason.Length > ReasonLength, $"Give the reason in at most {ReasonLength} characters: we show it to both leads.");
        _people.Give(act.By.Person, Capacity.OpenedWithReason, ConvenorRole, null, act.At);
        var number = Write(act, EventKind.OpenedWithReason, new EventFacts { Reason = reason });
        Tell(Parties.Select(p => act.Directory.LeadOf(p.Agency)).OfType<Person>().Select(p => p.Id), NoticeKind.OpenedWithReason, number, act);
        Settle(act);
    }

    /// <summary>Convenes the panel: when, where, who chairs, who sits, and whether the scrutineer is asked.</summary>
    /// <exception cref="RuleViolationException">Somebody whom the policy requires is missing, or the chair has a part in the dispute.</exception>
    public void ConvenePanel(PanelCall call, Act act)
    {
        Demand(Verb.ConvenePanel, act);
        var panel = Stage(act.Policy).Panel!;
        PanelGaps.Refuse(PanelGaps.ToConvene(this, panel, call, act));
        var members = PanelComposition.Compose(this, panel, call, act);
        var convened = new ResolutionPanel(CurrentStage.Sequence, call, members, PanelPapers.DueAt(panel.Papers, Track, call.MeetsAt!.Value, act.Calendar), act.At);
        _panelMeetings.Add(convened);
        foreach (var member in members)
            SitOnPanel(act.Directory.Person(member.PersonId), Capacity.PanelMember, panel.PartnerRole, act);
        if (call.ScrutineerAsked)
        {
            foreach (var scrutineer in act.Directory.Holders(act.Policy.Bodies.Scrutineer.Role))
                SitOnPanel(scrutineer, Capacity.Scrutineer, act.Policy.Bodies.Scrutineer.Role, act);
        }

        var number = Write(act, EventKind.PanelConvened, new EventFacts { SubjectId = convened.Id });
        Meet(o => o.Kind.IsConvening(), number, act);
        OweMeeting(convened, panel, act);
        Tell(Everyone, NoticeKind.PanelConvened, number, act);
        Settle(act);
    }

    /// <summary>A personal part in the dispute: having held it at a stage for a party. One's employer is none.</summary>
    public bool HasPersonalPart(Guid person) => _people.HasEverHeld(person);

    private void OpenWithConvenor(StageRecord record, StagePolicy stage, int eventNumber, Act act)
    {
        IsWithConvenor = true;
        record.Open(act.Calendar.Reckon(stage.Clock, Track, act.At), act.At);
        var clock = stage.Panel!.Convene;
        Owe(ObligationKind.ConvenePanel, Convenor(act), clock, act.Calendar.Reckon(clock, Track, act.At));
        Tell(act.Directory.Holders(ConvenorRole).Select(p => p.Id), NoticeKind.AskedToConvene, eventNumber, act);
    }

    private void SitOnPanel(Person person, Capacity capacity, string tier, Act act) =>
        _people.GiveOnce(person, capacity, tier, null, act.At);

    /// <summary>A panel member sees the dispute from convening to the end: until it has ended and the minutes, where it met, are agreed.</summary>
    private void EndPanelSeats(Act act)
    {
        if (IsOpen || _panelMeetings.WaitForMinutes)
            return;
        _people.End(s => s.Capacity is Capacity.PanelMember or Capacity.Scrutineer, act.At);
    }

    private Owed Convenor(Act act) => Owed.OfBody(ConvenorRole, act.Policy.Bodies.Convenor.Name);
}
