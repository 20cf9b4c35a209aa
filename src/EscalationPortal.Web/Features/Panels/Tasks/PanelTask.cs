using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Display;
using EscalationPortal.Web.Features.Shared;

namespace EscalationPortal.Web.Features.Panels.Tasks;

/// <param name="Address">Where it can be done; null where this person cannot do it now.</param>
public sealed record PanelTask(string What, string State, string? Address)
{
    public static IEnumerable<PanelTask> Of(OpenDispute open)
    {
        var panel = open.Dispute.CurrentPanel!;
        yield return Task("Date and place", $"{LondonWords.DateAndTime(panel.MeetsAt)}, {panel.Place}", Verb.MovePanel, open);
        yield return Task("Chair", panel.WhyNoChair ?? panel.Chair.Name, Verb.NameChair, open);
        HashSet<Guid> replaceable = [.. open.Dispute.CanBeReplaced(open.Act).Select(c => c.Member.PersonId)];
        foreach (var member in panel.Members)
            yield return new PanelTask(member.SitsFor, member.Name + StateOf(member), replaceable.Contains(member.PersonId) ? For(Verb.ReplacePanelMember, open) : null);
        yield return Task(open.Policy.Bodies.Scrutineer.Name,
            panel.ScrutineerAdvice is not null ? "Advice given" : panel.ScrutineerAsked ? "Asked" : "Not asked", Verb.GiveScrutineerAdvice, open);
        yield return Task("Papers", panel.PapersIssuedAt is { } issued
            ? $"Issued {LondonWords.DateAndTime(issued)}{(panel.PapersWereLate ? ", late" : "")}" : $"Due {LondonWords.DateAndTime(panel.PapersDueAt)}", Verb.IssuePapers, open);
        yield return Task("Attendance, conflicts and minutes", panel.HeldAt is { } held ? $"Held {LondonWords.DateAndTime(held)}" : "Not held yet", Verb.HoldPanel, open);
        yield return Task("Minutes agreed", panel.HeldAt is null ? "Not held yet"
            : $"{panel.TookPart.Count(m => m.MinutesAgreedAt is not null)} of {panel.TookPart.Count()}", Verb.CorrectMinutes, open);
        yield return Task("Decision, dissent and agreed actions", panel.Outcome switch
        {
            PanelOutcome.Decided => "Decided",
            PanelOutcome.NotAgreed => "Not agreed",
            _ => "Not recorded yet",
        }, Verb.Decide, open);
    }

    /// <summary>Where what is missing can be mended.</summary>
    public static string? AddressOf(PanelGap gap, OpenDispute open) => gap.Part switch
    {
        PanelPart.Papers => For(Verb.IssuePapers, open),
        PanelPart.Chair => For(Verb.NameChair, open),
        PanelPart.Quorum when open.Dispute.CurrentPanel!.HeldAt is null => For(Verb.ReplacePanelMember, open),
        PanelPart.Quorum => For(Verb.ConvenePanel, open),
        _ => null,
    };

    private static PanelTask Task(string what, string state, Verb verb, OpenDispute open) => new(what, state, For(verb, open));

    private static string? For(Verb verb, OpenDispute open) => open.Offers(verb) ? ActDeclarations.Of(verb).LinkFor(open)!.Address : null;

    private static string StateOf(PanelMember member) => member switch
    {
        { Conflict: not null } => ": has a personal part in the dispute",
        { Presence: Presence.Present } => ": present",
        { Presence: Presence.Apologies } => ": apologies",
        _ => ": told",
    };
}
