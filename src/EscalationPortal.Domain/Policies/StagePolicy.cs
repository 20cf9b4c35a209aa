using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Policies;

/// <summary>One step of the ladder. There is one such type for all stages; what differs between them is data.</summary>
public sealed record StagePolicy
{
    public required string Key { get; init; }

    /// <summary>Such as 'Stage Two'.</summary>
    public required string Name { get; init; }

    /// <summary>Such as 'Discussion between line managers'.</summary>
    public required string Title { get; init; }

    public required StageKind Kind { get; init; }

    /// <summary>Key of the role that holds the stage on each side; for a panel, of the role that convenes it.</summary>
    public required string HeldBy { get; init; }

    /// <summary>The stage's own clock: how long until it is to end.</summary>
    public required ClockPolicy Clock { get; init; }

    /// <summary>Null where the stage opens at once.</summary>
    public AcceptancePolicy? Acceptance { get; init; }

    /// <summary>How long the other side has to answer, or to sign what was proposed. Null at a panel.</summary>
    public ClockPolicy? Answer { get; init; }

    /// <summary>Whether the agency's safeguarding lead sees the dispute from here on.</summary>
    public required bool LeadsTier { get; init; }

    /// <summary>Whether learning may be referred, and a dispute closed for learning, from here.</summary>
    public required bool MayReferLearning { get; init; }

    /// <summary>Whether the convening body's people are told when a dispute comes to this stage: its reference, and nothing of its content.</summary>
    public required bool TellsConvenor { get; init; }

    /// <summary>Who leads the talks, where the people of the agencies do not lead them alone: a mediator. Null elsewhere.</summary>
    public string? Facilitator { get; init; }

    public required IReadOnlyList<string> MeetingTypes { get; init; }

    /// <summary>Set exactly where <see cref="Kind"/> is <see cref="StageKind.Panel"/>.</summary>
    public PanelPolicy? Panel { get; init; }

    /// <summary>The clauses that differ here from those that the policy gives for every stage; null where none does.</summary>
    public IReadOnlyDictionary<EventKind, string>? OnRecord { get; init; }

    public required IReadOnlyList<string> Clauses { get; init; }

    public string Clause => Clauses[0];
}

public enum StageKind
{
    /// <summary>People of the same seniority in each agency try to agree.</summary>
    BetweenParties,

    /// <summary>A panel decides.</summary>
    Panel,
}

/// <param name="Clock">How long the person asked has to accept or to send back.</param>
/// <param name="FirstDiscussion">How long after acceptance the first discussion is due.</param>
/// <param name="SendBacks">How often the stage may be sent back with advice.</param>
/// <param name="OffersFirst">Whom the page offers first: 'own-manager' and 'lead', in order.</param>
public sealed record AcceptancePolicy(
    ClockPolicy Clock, ClockPolicy FirstDiscussion, int SendBacks, IReadOnlyList<string> OffersFirst, string Clause);

/// <param name="Partners">Who must be invited: partner agencies, one of them chosen by the child's council area.</param>
/// <param name="SeniorRole">The role of the senior leaders who join for a party that is not statutory.</param>
/// <param name="Quorum">How many of the partners must be present at the decision.</param>
/// <param name="Convene">How long until date, chair and members are set.</param>
/// <param name="Papers">How long before the meeting the papers are issued, in working days.</param>
/// <param name="Minutes">How long after the meeting the minutes are agreed.</param>
public sealed record PanelPolicy(
    string PartnerRole, IReadOnlyList<PanelPartner> Partners, string SeniorRole, int Quorum, bool QuorumConfirmed,
    ClockPolicy Convene, ClockPolicy Papers, ClockPolicy Minutes, string Clause);

/// <param name="Agency">Key of the agency; null where the child's council area decides.</param>
public sealed record PanelPartner(string Name, string? Agency);
