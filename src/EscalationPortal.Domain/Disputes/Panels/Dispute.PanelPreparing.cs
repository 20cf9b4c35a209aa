using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    /// <summary>Issues the papers to every member: the record of every stage, and what else they are to read.</summary>
    public void IssuePapers(string papers, Act act)
    {
        Demand(Verb.IssuePapers, act);
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(papers), "List the papers.");
        var panel = CurrentPanel!;
        panel.IssuePapers(papers, act.At);
        var number = Write(act, EventKind.PapersIssued, new EventFacts { Outcome = panel.PapersWereLate ? "late" : null, SubjectId = panel.Id });
        Meet(ObligationKind.Papers, number, act);
        Tell(panel.Members.Select(m => m.PersonId), NoticeKind.PapersIssued, number, act);
        Settle(act);
    }

    /// <summary>Moves the meeting to another time or place; everybody is told.</summary>
    public void MovePanel(DateTime meetsAt, string place, string why, Act act)
    {
        Demand(Verb.MovePanel, act);
        RuleViolationException.ThrowIf(meetsAt <= act.At, "The panel must meet at a time still to come.", RefusedPart.Day);
        act.RefuseFarOff(act.Calendar.DayOf(meetsAt), RefusedPart.Day);
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(place), "Give the place or the link.");
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(why), "Say why the meeting is moved.");
        var (panel, policy) = (CurrentPanel!, Stage(act.Policy).Panel!);
        RuleViolationException.ThrowIf(meetsAt == panel.MeetsAt && place == panel.Place, "This is the time and place that it has. Change one of them.");
        panel.Move(meetsAt, place, PanelPapers.DueAt(policy.Papers, Track, meetsAt, act.Calendar));
        var number = Write(act, EventKind.PanelMoved, new EventFacts { Reason = why, SubjectId = panel.Id });
        foreach (var due in _due.Open.Where(o => o.SubjectId == panel.Id && o.Kind is ObligationKind.HoldPanel or ObligationKind.Papers))
            due.MoveTo(DueOfMeeting(due.Kind, panel, act));
        Tell(Everyone, NoticeKind.PanelMoved, number, act);
        Settle(act);
    }

    /// <summary>Names another chair: any member without a personal part in the dispute.</summary>
    public void NameChair(Guid chair, Act act)
    {
        Demand(Verb.NameChair, act);
        var named = CanChair.SingleOrDefault(m => m.PersonId == chair)
            ?? throw new RuleViolationException("Choose another member who has no personal part in the dispute.");
        CurrentPanel!.NameChair(named.PersonId);
        var number = Write(act, EventKind.ChairNamed, new EventFacts { About = NamedPerson.Of(named), SubjectId = CurrentPanel.Id });
        Tell(CurrentPanel.Members.Select(m => m.PersonId), NoticeKind.ChairNamed, number, act);
        Settle(act);
    }

    /// <summary>Puts somebody of the same role and agency in a member's place.</summary>
    public void ReplacePanelMember(Guid member, Guid by, string why, Act act)
    {
        Demand(Verb.ReplacePanelMember, act);
        var (panel, policy) = (CurrentPanel!, Stage(act.Policy).Panel!);
        var leaving = panel.Members.SingleOrDefault(m => m.PersonId == member) ?? throw new RuleViolationException("Choose the member who is replaced.");
        var candidates = PanelComposition.Replacements(this, panel, leaving, policy, act.Directory);
        RuleViolationException.ThrowIf(candidates.Count == 0, $"The directory names no one else for {leaving.SitsFor} ({leaving.AgencyName}).");
        var person = candidates.SingleOrDefault(p => p.Id == by)
            ?? throw new RuleViolationException($"Choose someone with the same role for {leaving.SitsFor} ({leaving.AgencyName}).");
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(why), "Say why the member is replaced.");

        panel.Replace(leaving, new PanelMember(person, leaving.IsPartner, leaving.SitsFor), why, act.At);
        SitOnPanel(person, Capacity.PanelMember, policy.PartnerRole, act);
        if (!_panelMeetings.AwaitMinutesOf(leaving.PersonId, except: panel))
            _people.End(s => s.PersonId == leaving.PersonId && s.Capacity == Capacity.PanelMember, act.At);
        var number = Write(act, EventKind.PanelMemberReplaced, new EventFacts
        {
            About = NamedPerson.Of(person), InPlaceOf = NamedPerson.Of(leaving), Reason = why, SubjectId = panel.Id,
        });
        Tell(panel.Members.Select(m => m.PersonId).Append(leaving.PersonId), NoticeKind.PanelMemberReplaced, number, act);
        Settle(act);
    }

    /// <summary>A member says that they have a personal part in the dispute, and steps back. One's employer is none.</summary>
    public void DeclareConflict(string conflict, Act act)
    {
        Demand(Verb.DeclareConflict, act);
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(conflict), "Say what your part in the dispute is.");
        var member = CurrentPanel!.Members.Single(m => m.PersonId == act.By.Id);
        member.Declare(conflict);
        var number = Write(act, EventKind.ConflictDeclared, new EventFacts { Reason = conflict, SubjectId = member.Id });
        Tell(act.Directory.Holders(ConvenorRole).Select(p => p.Id), NoticeKind.ConflictDeclared, number, act);
        Settle(act);
    }

    /// <summary>Who could chair instead: members without a personal part in the dispute.</summary>
    public IEnumerable<PanelMember> CanChair => CurrentPanel is { HeldAt: null } panel
        ? panel.Members.Where(m => m.PersonId != panel.ChairId && m.Conflict is null && !HasPersonalPart(m.PersonId)) : [];

    /// <summary>The members of the panel for whom the directory names somebody else of the same role and agency.</summary>
    public IEnumerable<(PanelMember Member, IReadOnlyList<Person> By)> CanBeReplaced(Act act) => CurrentPanel is { HeldAt: null } panel
        ? panel.Members.Select(m => (m, PanelComposition.Replacements(this, panel, m, Stage(act.Policy).Panel!, act.Directory))).Where(m => m.Item2.Count > 0) : [];

    /// <summary>What the policy still asks for before the panel's next step; empty where nothing is missing.</summary>
    public IReadOnlyList<PanelGap> MissingOfPanel(Act act) => CurrentPanel switch
    {
        { HeldAt: null } panel => PanelGaps.ToHold(panel, Stage(act.Policy).Panel!),
        { Outcome: null } panel => PanelGaps.ToDecide(panel, Stage(act.Policy).Panel!),
        _ => [],
    };

    private void OweMeeting(ResolutionPanel panel, PanelPolicy policy, Act act)
    {
        Owe(ObligationKind.Papers, Convenor(act), policy.Papers, DueOfMeeting(ObligationKind.Papers, panel, act), panel.Id);
        Owe(ObligationKind.HoldPanel, Convenor(act), policy.Convene, DueOfMeeting(ObligationKind.HoldPanel, panel, act), panel.Id);
    }

    /// <summary>Papers whose day had passed when the panel was called are due until it meets; they are late all the same.</summary>
    private static Deadline DueOfMeeting(ObligationKind kind, ResolutionPanel panel, Act act) =>
        kind == ObligationKind.Papers && panel.PapersDueAt > act.At
            ? act.Calendar.At(panel.PapersDueAt, act.At, DueBasis.BeforeMeeting)
            : act.Calendar.At(panel.MeetsAt, act.At, DueBasis.MeetingTime);
}
