using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Disputes;

/// <summary>Something that another agency did well, recognised beside the challenge.</summary>
public sealed class GoodPractice : SealedRow
{
    private GoodPractice()
    {
    }

    internal GoodPractice(Party party, GoodPracticeSeen seen, string by, string agencyName, DateTime at)
    {
        PartyId = party.Id;
        OfAgencyName = party.AgencyName;
        Who = seen.Who;
        What = seen.What;
        RecognisedBy = by;
        AgencyName = agencyName;
        At = at;
    }

    public Guid PartyId { get; private set; }
    public string OfAgencyName { get; private set; } = null!;
    [TypedText]
    public string? Who { get; private set; }
    [TypedText]
    public string What { get; private set; } = null!;
    [PersonalText]
    public string RecognisedBy { get; private set; } = null!;
    public string AgencyName { get; private set; } = null!;
    public DateTime At { get; private set; }
}

/// <param name="Party">The other agency's side.</param>
/// <param name="Who">Who did it, where it was one person.</param>
public sealed record GoodPracticeSeen(Guid Party, string? Who, string What);
