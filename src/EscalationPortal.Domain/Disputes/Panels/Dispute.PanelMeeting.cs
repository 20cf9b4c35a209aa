using EscalationPortal.Domain.People;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    /// <summary>The scrutineer's advice, as given: under the scrutineer's name, whoever keys it in.</summary>
    public void GiveScrutineerAdvice(string advice, DateOnly given, Act act)
    {
        Demand(Verb.GiveScrutineerAdvice, act);
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(advice), "Write the advice.");
        RefuseUnlessSinceItArose(given, "The day of the advice", act);
        var scrutineer = act.Policy.Bodies.Scrutineer;
        var isOwn = act.By.Has(scrutineer.Role);
        var by = isOwn ? act.By.Person.Name : act.Directory.Holders(scrutineer.Role) is [var first, ..] ? first.Name
            : throw new RuleViolationException($"The directory names no {scrutineer.Name}.");
        CurrentPanel!.Advise(advice, by, given, isOwn ? null : act.By.Person.Name);
        var number = Write(act, EventKind.ScrutineerAdvised, new EventFacts { SubjectId = CurrentPanel.Id });
        Tell(CurrentPanel.Members.Select(m => m.PersonId), NoticeKind.AdviceGiven, number, act);
        Settle(act);
    }

    /// <summary>Records who was there, conflicts and the minutes. Without a quorum it cannot decide: it is convened again.</summary>
    /// <exception cref="RuleViolationException">Papers, chair, attendance or minutes are missing.</exception>
    public void HoldPanel(PanelMeeting meeting, Act act)
    {
        Demand(Verb.HoldPanel, act);
        var (panel, policy) = (CurrentPanel!, Stage(act.Policy).Panel!);
        RefuseTooMany(meeting.Minutes.Count, "items");
        PanelGaps.Refuse(PanelGaps.ToRecord(panel, meeting, policy, act));
        panel.Hold(meeting, policy.Quorum, act.By.Person.Name, act.At);
        var number = Write(act, EventKind.PanelHeld, OfMinutes(panel));
        Meet(ObligationKind.HoldPanel, number, act);
        AskForMinutes(panel, meeting.HeldAt, number, act);
        if (panel.HadQuorum == true)
            Owe(ObligationKind.Decision, Convenor(act), Stage(act.Policy).Clock, CurrentStage.Clock!, panel.Id);
        else
            Owe(ObligationKind.ConveneForQuorum, Convenor(act), policy.Convene, act.Calendar.Reckon(policy.Convene, Track, act.At), panel.Id);
        Settle(act);
    }

    /// <summary>A member who was there agrees the minutes.</summary>
    public void AgreeMinutes(Act act)
    {
        Demand(Verb.AgreeMinutes, act);
        var panel = PanelWithMinutesFor(act.By)!;
        panel.TookPart.First(m => act.By.Id == m.PersonId).AgreeMinutes(act.At);
        var number = Write(act, EventKind.MinutesAgreed, OfMinutes(panel));
        Meet(o => o.Kind == ObligationKind.Minutes && o.SubjectId == panel.Id && o.PersonId == act.By.Id, number, act);
        EndPanelSeats(act);
        Settle(act);
    }

    /// <summary>A member who was there says what is wrong with the minutes: kept beside them, and answered by a corrected version.</summary>
    public void DisputeMinutes(string words, Act act)
    {
        Demand(Verb.DisputeMinutes, act);
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(words), "Say what is wrong with the minutes.");
        var panel = PanelWithMinutesFor(act.By)!;
        var isFirst = panel.Minutes!.Corrections.Count == 0;
        panel.Minutes.Add(new MinutesCorrection(panel.TookPart.Single(m => m.PersonId == act.By.Id), words, act.At));
        var number = Write(act, EventKind.MinutesDisputed, OfMinutes(panel) with { Reason = words });
        Meet(o => o.Kind == ObligationKind.Minutes && o.SubjectId == panel.Id && o.PersonId == act.By.Id, number, act);
        var clock = Stage(act.Policy).Panel!.Minutes;
        if (isFirst)
            Owe(ObligationKind.MinutesAnswer, Convenor(act), clock, act.Calendar.Reckon(clock, Track, act.At), panel.Id);
        Tell(act.Directory.Holders(ConvenorRole).Select(p => p.Id), NoticeKind.MinutesDisputed, number, act);
        Settle(act);
    }

    /// <summary>Issues the minutes anew, corrected or with the reason why they stay: earlier agreements fall, and everybody is asked again.</summary>
    public void CorrectMinutes(IReadOnlyList<MinutesText> items, string why, Act act)
    {
        Demand(Verb.CorrectMinutes, act);
        var panel = PanelToCorrect!;
        RuleViolationException.ThrowIf(!items.Any(i => !string.IsNullOrWhiteSpace(i.Text)), "Write the minutes.");
        RuleViolationException.ThrowIf(items.Any(i => string.IsNullOrWhiteSpace(i.Heading) != string.IsNullOrWhiteSpace(i.Text)), "Give each item of the minutes a heading and a text.");
        RefuseTooMany(items.Count, "items");
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(why), "Say what was corrected, or why the text stays.");
        panel.CorrectMinutes(items, why, act.By.Person.Name, act.At);
        var number = Write(act, EventKind.MinutesCorrected, OfMinutes(panel) with { Amount = panel.Minutes!.Number, Reason = why });
        Meet(o => o.Kind.IsMinutes() && o.SubjectId == panel.Id, number, act);
        AskForMinutes(panel, act.At, number, act);
        Settle(act);
    }

    /// <summary>The earliest panel whose minutes the actor has still to agree: one that did not agree may have met before.</summary>
    public ResolutionPanel? PanelWithMinutesFor(Actor actor) =>
        Panels.FirstOrDefault(p => p.Members.Any(m => m.PersonId == actor.Id && p.AsksForMinutes(m)));

    /// <summary>The earliest panel whose minutes somebody does not agree.</summary>
    public ResolutionPanel? PanelToCorrect => Panels.FirstOrDefault(p => p.Minutes is { Corrections.Count: > 0 });

    private void AskForMinutes(ResolutionPanel panel, DateTime from, int number, Act act)
    {
        var clock = act.Policy.Stage(_ladder.Find(panel.StageSequence)!.StageKey).Panel!.Minutes;
        var due = act.Calendar.Reckon(clock, Track, from);
        foreach (var member in panel.TookPart)
            Owe(ObligationKind.Minutes, new Owed(member.PersonId, null, null, member.Name), clock, due, panel.Id);
        Tell(panel.TookPart.Select(m => m.PersonId), NoticeKind.AskedToAgreeMinutes, number, act);
    }

    private static EventFacts OfMinutes(ResolutionPanel panel) => new() { SubjectId = panel.Minutes!.Id, SubjectHash = panel.Minutes.ContentHash };
}
