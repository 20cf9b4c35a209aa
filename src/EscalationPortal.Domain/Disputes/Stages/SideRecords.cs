namespace EscalationPortal.Domain.Disputes;

/// <summary>What is recorded beside the stages: the network, notes of one side, good practice, filings and meetings. The lists are reached through here alone.</summary>
internal sealed class SideRecords(
    List<NetworkMember> network, List<OwnSideNote> notes, List<GoodPractice> goodPractice, List<CaseFiling> filings, List<PlannedMeeting> meetings)
{
    public IReadOnlyList<NetworkMember> Network => network;
    public IReadOnlyList<OwnSideNote> Notes => notes;
    public IReadOnlyList<GoodPractice> GoodPractice => [.. goodPractice.OrderBy(g => g.At)];
    public IReadOnlyList<CaseFiling> Filings => [.. filings.OrderBy(f => f.RecordedAt)];
    public IReadOnlyList<PlannedMeeting> Meetings => [.. meetings.OrderBy(m => m.MeetsAt)];

    public void Add(NetworkMember member) => network.Add(member);
    public void Add(OwnSideNote note) => notes.Add(note);
    public void Add(GoodPractice practice) => goodPractice.Add(practice);
    public void Add(CaseFiling filing) => filings.Add(filing);
    public void Add(PlannedMeeting meeting) => meetings.Add(meeting);
}
