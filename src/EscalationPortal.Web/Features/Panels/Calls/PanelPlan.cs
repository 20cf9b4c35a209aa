using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Features.Panels.Calls;

/// <summary>Who can be asked to sit on the panel of a dispute, as its policy and the directory give it.</summary>
public sealed class PanelPlan
{
    private readonly OpenDispute _open;

    public PanelPlan(OpenDispute open)
    {
        _open = open;
        var (dispute, act) = open;
        Partners = PanelComposition.Partners(dispute, Policy, act);
        Leaders = PanelComposition.SeniorLeaders(dispute, Policy, act.Directory);
        Others =
        [
            .. dispute.Parties.Where(p => p.IsStatutory).SelectMany(p => act.Directory.Holders(p.Agency, Policy.SeniorRole))
                .Where(p => !Seats.Any(s => s.Candidates.Any(c => c.Id == p.Id))),
        ];
    }

    public PanelPolicy Policy => _open.Stage.Panel!;
    public IReadOnlyList<RequiredSeat> Partners { get; }
    public IReadOnlyList<RequiredSeat> Leaders { get; }

    /// <summary>Senior leaders of the statutory parties: they can join, and the policy does not require it.</summary>
    public IReadOnlyList<Person> Others { get; }

    /// <summary>In the order of the form.</summary>
    public IEnumerable<RequiredSeat> Seats => Partners.Concat(Leaders);

    public IReadOnlyList<Choice> Chairs =>
    [
        .. Seats.SelectMany(s => s.Candidates).Concat(Others).DistinctBy(p => p.Id).Where(p => !_open.Dispute.HasPersonalPart(p.Id))
            .Select(p => new Choice(p.Id.ToString(), p.Introduction)),
    ];

    public static IReadOnlyList<Choice> Candidates(RequiredSeat seat) => [.. seat.Candidates.Select(p => new Choice(p.Id.ToString(), $"{p.Name}, {p.Title}"))];
}
