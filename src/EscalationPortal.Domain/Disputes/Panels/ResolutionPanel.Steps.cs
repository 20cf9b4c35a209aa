namespace EscalationPortal.Domain.Disputes;

public sealed partial class ResolutionPanel
{
    internal void Advise(string advice, string by, DateOnly on, string? recordedBy)
    {
        ScrutineerAdvice = advice;
        AdviceBy = by;
        AdviceGivenOn = on;
        AdviceRecordedBy = recordedBy;
    }

    internal void IssuePapers(string papers, DateTime at)
    {
        Papers = papers;
        PapersIssuedAt = at;
    }

    internal void Move(DateTime meetsAt, string place, DateTime papersDueAt)
    {
        MeetsAt = meetsAt;
        Place = place;
        if (PapersIssuedAt is null)
            PapersDueAt = papersDueAt;
    }

    internal void NameChair(Guid chair) => ChairId = chair;

    internal void Replace(PanelMember member, PanelMember by, string why, DateTime at)
    {
        member.Replace(why, at);
        _members.Add(by);
    }

    internal void Hold(PanelMeeting meeting, int quorum, string by, DateTime at)
    {
        HeldAt = meeting.HeldAt;
        foreach (var member in Members)
            member.Attend(meeting.Attendance.Single(a => a.PersonId == member.PersonId));
        HadQuorum = PartnersForQuorum >= quorum;
        _minutes.Add(new PanelMinutes(1, meeting.Minutes, null, by, at));
    }

    internal void CorrectMinutes(IEnumerable<MinutesText> items, string why, string by, DateTime at)
    {
        _minutes.Add(new PanelMinutes(Minutes!.Number + 1, items, why, by, at));
        foreach (var member in _members)
            member.AskAgain();
    }

    internal void Decide(PanelDecision decision, DateTime at)
    {
        Outcome = decision.Outcome;
        Decision = decision.Text;
        WhoActsNext = decision.WhoActsNext;
        ReconvenesOn = decision.ReconvenesOn;
        DecidedAt = at;
        foreach (var dissent in decision.Dissents)
            _members.Single(m => m.PersonId == dissent.PersonId).DissentWith(dissent.Words);
        _actions.AddRange(decision.AgreedActions.Select(a => new AgreedAction(a)));
    }
}
