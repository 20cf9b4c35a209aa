using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

/// <summary>Who must and who may sit on a panel for a dispute.</summary>
public static class PanelComposition
{
    /// <summary>The delegated partners that the policy names; one of them by the child's council area.</summary>
    public static IReadOnlyList<RequiredSeat> Partners(Dispute dispute, PanelPolicy panel, Act act) =>
    [
        .. panel.Partners.Select(p =>
        {
            var agency = p.Agency ?? act.Policy.CouncilArea(dispute.CouncilArea).Agency;
            return new RequiredSeat(p.Name, act.Directory.Agency(agency), act.Directory.Holders(agency, panel.PartnerRole));
        }),
    ];

    /// <summary>The senior leaders of the parties that are not statutory agencies.</summary>
    public static IReadOnlyList<RequiredSeat> SeniorLeaders(Dispute dispute, PanelPolicy panel, AgencyDirectory directory) =>
    [
        .. dispute.Parties.Where(p => !p.IsStatutory).Select(p => new RequiredSeat($"Senior leader of {p.AgencyName}",
            directory.Agency(p.Agency), directory.Holders(p.Agency, panel.SeniorRole))),
    ];

    internal static List<PanelMember> Compose(Dispute dispute, PanelPolicy panel, PanelCall call, Act act)
    {
        var members = new List<PanelMember>();
        foreach (var seat in Partners(dispute, panel, act))
        {
            var partner = Fill(seat, call, isPartner: true);
            if (dispute.HasPersonalPart(partner.PersonId))
                partner.Declare("Held this dispute at a stage.");
            members.Add(partner);
        }

        foreach (var seat in SeniorLeaders(dispute, panel, act.Directory))
            members.Add(Fill(seat, call, isPartner: false));
        foreach (var person in call.Members.Where(id => !members.Exists(m => m.PersonId == id)).Select(act.Directory.Person))
        {
            members.Add(new PanelMember(person, isPartner: false, $"Senior leader of {person.AgencyName}"));
        }

        return members;
    }

    private static PanelMember Fill(RequiredSeat seat, PanelCall call, bool isPartner)
    {
        var person = seat.Candidates.FirstOrDefault(c => call.Members.Contains(c.Id))
            ?? throw new RuleViolationException(Needs(seat));
        return new PanelMember(person, isPartner, seat.For);
    }

    internal static string Needs(RequiredSeat seat) => seat.Candidates.Count > 0
        ? $"The panel needs: {seat.For} ({seat.Agency.Name})."
        : $"The panel needs: {seat.For} ({seat.Agency.Name}). The directory names no one.";

    /// <summary>Who can take a member's place: of the same role and agency, without a part in the dispute, and not on this panel before.</summary>
    public static IReadOnlyList<Person> Replacements(Dispute dispute, ResolutionPanel panel, PanelMember member, PanelPolicy policy, AgencyDirectory directory) =>
    [
        .. directory.Holders(member.Agency, member.IsPartner ? policy.PartnerRole : policy.SeniorRole)
            .Where(p => !panel.HasSat(p.Id) && !(member.IsPartner && dispute.HasPersonalPart(p.Id))),
    ];
}

/// <param name="For">Such as 'Police', or 'Senior leader of …'.</param>
/// <param name="Candidates">Who can fill it; empty where the directory has nobody.</param>
public sealed record RequiredSeat(string For, Agency Agency, IReadOnlyList<Person> Candidates);
