using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Infrastructure;

namespace EscalationPortal.Web.Features.Disputes.Documents;

/// <summary>All that the sides share of a dispute, as one document. What stays with one side is never in it, no matter who asks.</summary>
/// <param name="IsPack">The pack for the panel's members: the same, with the panel first.</param>
public sealed record DisputeDocument(OpenDispute Open, bool IsPack)
{
    public Dispute Dispute => Open.Dispute;
    public EscalationPolicy Policy => Open.Policy;
    public DateTime MadeAt => Open.Act.At;

    /// <summary>Not what the reader may see: copies travel further than the person who takes them.</summary>
    public DisputeView View { get; } = Open.Dispute.Shared(Open.Policy);

    /// <summary>Without a word of the case: files lie in folders that others see.</summary>
    public string FileName => $"{Dispute.Reference}-{(IsPack ? "pack" : "record")}";
    public string Heading => IsPack ? $"Pack for the {Policy.Bodies.Panel.Name}" : "Record of a professional difference";
    public string Address => IsPack ? Addresses.Pack(Dispute.Reference) : Addresses.Document(Dispute.Reference);

    public IEnumerable<string?> Clauses =>
        IsPack ? [Open.ClauseOf(EventKind.PanelConvened), Open.ClauseOf(EventKind.PanelHeld)] : [Open.ClauseOf(EventKind.Filed)];

    public StagePolicy StageOf(StageRecord record) => Policy.Stage(record.StageKey);

    /// <summary>The people of a party who held it, in the order of the stages.</summary>
    public IEnumerable<Seat> HoldersOf(Party party) => View.Seats.Where(s => s.PartyId == party.Id && s.Capacity == Capacity.Holder);

    /// <summary>Each arrangement with the reviews that changed nothing of it.</summary>
    public IReadOnlyList<(InterimSafetyArrangement Arrangement, List<InterimSafetyArrangement> Reviews)> Arrangements
    {
        get
        {
            var kept = new List<(InterimSafetyArrangement Arrangement, List<InterimSafetyArrangement> Reviews)>();
            foreach (var next in Dispute.Arrangements)
            {
                if (kept is [.., var last] && Content(last.Arrangement) == Content(next))
                    last.Reviews.Add(next);
                else
                    kept.Add((next, []));
            }

            return kept;
        }
    }

    private static (string, string, Guid) Content(InterimSafetyArrangement arrangement) => (arrangement.WhatProtects, arrangement.CheckedBy, arrangement.OwnerId);
}
