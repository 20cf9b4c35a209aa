using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

/// <summary>Something that the policy still asks for before a panel can go on, with its clause.</summary>
/// <param name="Seat">The seat that nobody fills, where it is one.</param>
public sealed record PanelGap(PanelPart Part, string Sentence, string Clause, RequiredSeat? Seat = null);

/// <summary>The part of a panel that something is missing of.</summary>
public enum PanelPart
{
    Time,
    Place,
    Members,
    Chair,
    Scrutineer,
    Papers,
    Quorum,
    Attendance,
    Minutes,
}

/// <summary>What is missing before each step of a panel: shown on its page, and refused with the same sentences.</summary>
public static class PanelGaps
{
    /// <summary>Before it is convened: when, where, who sits, who chairs, and the scrutineer.</summary>
    public static IReadOnlyList<PanelGap> ToConvene(Dispute dispute, PanelPolicy policy, PanelCall call, Act act)
    {
        var gaps = new List<PanelGap>();
        if (call.MeetsAt is null || call.MeetsAt <= act.At)
            gaps.Add(new(PanelPart.Time, "The panel must meet at a time still to come.", policy.Clause));
        else if (Time.Childhood.WhyNot(act.Calendar.DayOf(call.MeetsAt.Value), act.Today) is { } sentence)
            gaps.Add(new(PanelPart.Time, sentence, policy.Clause));
        if (string.IsNullOrWhiteSpace(call.Place))
            gaps.Add(new(PanelPart.Place, "Give the place or the link.", policy.Clause));
        var seats = PanelComposition.Partners(dispute, policy, act).Concat(PanelComposition.SeniorLeaders(dispute, policy, act.Directory)).ToList();
        gaps.AddRange(seats.Where(s => !s.Candidates.Any(c => call.Members.Contains(c.Id)))
            .Select(s => new PanelGap(PanelPart.Members, PanelComposition.Needs(s), policy.Clause, s)));
        gaps.AddRange(call.Members.Where(id => !seats.Exists(s => s.Candidates.Any(c => c.Id == id))).Select(act.Directory.Find)
            .Where(p => p is null || !p.Has(policy.SeniorRole) || !dispute.Parties.Any(party => party.Agency == p.Agency))
            .Select(p => new PanelGap(PanelPart.Members, p is null ? "Choose the members from the directory." : $"{p.Name} is neither a delegated partner asked for here nor a senior leader of a party.", policy.Clause)));
        if (call.Chair is not { } chair || !call.Members.Contains(chair))
            gaps.Add(new(PanelPart.Chair, "The chair must be a member of the panel.", policy.Minutes.Clause));
        else if (dispute.HasPersonalPart(chair))
            gaps.Add(new(PanelPart.Chair, "The chair cannot be someone who held this dispute at a stage.", policy.Minutes.Clause));
        if (!call.ScrutineerAsked && string.IsNullOrWhiteSpace(call.ScrutineerWhyNot))
            gaps.Add(new(PanelPart.Scrutineer, $"Ask the {act.Policy.Bodies.Scrutineer.Name} for advice, or say why not.", act.Policy.Bodies.Scrutineer.Clause));
        return gaps;
    }

    /// <summary>Before it can be held: its papers, a chair without a part in the dispute, and partners enough for a quorum.</summary>
    public static IReadOnlyList<PanelGap> ToHold(ResolutionPanel panel, PanelPolicy policy)
    {
        var gaps = new List<PanelGap>();
        if (panel.PapersIssuedAt is null)
            gaps.Add(new(PanelPart.Papers, "Issue the papers to every member: a panel without its papers cannot be held.", policy.Papers.Clause));
        if (panel.WhyNoChair is { } sentence)
            gaps.Add(new(PanelPart.Chair, sentence, policy.Minutes.Clause));
        var partners = panel.Members.Count(m => m is { IsPartner: true, Conflict: null });
        if (partners < policy.Quorum)
        {
            var recused = string.Join(", ", panel.Members.Where(m => m is { IsPartner: true, Conflict: not null }).Select(m => m.Name));
            gaps.Add(new(PanelPart.Quorum, $"The panel has no quorum: {partners} of {policy.Quorum} delegated partners are without a part in the dispute. Replace {recused}.", policy.Clause));
        }

        return gaps;
    }

    /// <summary>Before its meeting is on record: everybody's attendance, the chair's included, and the minutes.</summary>
    public static IReadOnlyList<PanelGap> ToRecord(ResolutionPanel panel, PanelMeeting meeting, PanelPolicy policy, Act act)
    {
        var gaps = new List<PanelGap>();
        if (meeting.HeldAt > act.At)
            gaps.Add(new(PanelPart.Time, "The panel cannot have been held in the future.", policy.Minutes.Clause));
        else if (meeting.HeldAt < panel.ConvenedAt)
            gaps.Add(new(PanelPart.Time, "The panel cannot have been held before it was convened.", policy.Minutes.Clause));
        else if (meeting.HeldAt < panel.PapersIssuedAt)
            gaps.Add(new(PanelPart.Papers, "The panel cannot have been held before its papers were issued.", policy.Papers.Clause));
        foreach (var member in panel.Members)
        {
            var was = meeting.Attendance.SingleOrDefault(a => a.PersonId == member.PersonId);
            if (was is null)
                gaps.Add(new(PanelPart.Attendance, $"Say whether {member.Name} was there.", policy.Minutes.Clause));
            else if (member.PersonId == panel.ChairId && was.Presence != Presence.Present)
                gaps.Add(new(PanelPart.Chair, "A panel without its chair cannot be minuted.", policy.Minutes.Clause));
            else if (member.PersonId == panel.ChairId && !string.IsNullOrWhiteSpace(was.Conflict))
                gaps.Add(new(PanelPart.Chair, "The chair cannot have a personal part in the dispute.", policy.Minutes.Clause));
        }

        if (!meeting.Minutes.Any(i => !string.IsNullOrWhiteSpace(i.Text)))
            gaps.Add(new(PanelPart.Minutes, "Write the minutes.", policy.Minutes.Clause));
        gaps.AddRange(meeting.Minutes.Where(i => string.IsNullOrWhiteSpace(i.Heading) != string.IsNullOrWhiteSpace(i.Text))
            .Select(_ => new PanelGap(PanelPart.Minutes, "Give each item of the minutes a heading and a text.", policy.Minutes.Clause)).Take(1));
        return gaps;
    }

    /// <summary>Before it can decide: a quorum at the meeting.</summary>
    public static IReadOnlyList<PanelGap> ToDecide(ResolutionPanel panel, PanelPolicy policy) => panel.PartnersForQuorum >= policy.Quorum ? [] :
    [
        new(PanelPart.Quorum, $"The panel had no quorum: {panel.PartnersForQuorum} of {policy.Quorum} delegated partners were there without a part in the dispute.", policy.Clause),
    ];

    /// <summary>All that is missing, one sentence after the other; null where nothing is.</summary>
    public static string? Sentence(IReadOnlyList<PanelGap> gaps) => gaps.Count == 0 ? null : string.Join(' ', gaps.Select(g => g.Sentence));

    /// <exception cref="RuleViolationException">Something is missing: all of it is named.</exception>
    internal static void Refuse(IReadOnlyList<PanelGap> gaps)
    {
        if (Sentence(gaps) is { } sentence)
            throw new RuleViolationException(sentence, gaps.All(g => g.Part == PanelPart.Time) ? RefusedPart.Day : RefusedPart.Whole);
    }
}
