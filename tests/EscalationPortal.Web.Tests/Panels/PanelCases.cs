using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Tests.Acting;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;
using static EscalationPortal.Web.Tests.Panels.SecondPartner;
using static EscalationPortal.Web.Tests.Journey.JourneyWalk;

namespace EscalationPortal.Web.Tests.Panels;

/// <summary>Every act of a panel, in the order in which they come.</summary>
internal static class PanelCases
{
    private const string Why = "A partner is ill.";
    private static readonly DateOnly s_today = DateOnly.FromDateTime(PortalFactory.Start);

    public static IReadOnlyList<ActCase> All { get; } = [Call, Papers, Move, Chair, Conflict, Replacement, Meeting, Agreement, Disagreement, Correction, Decision];

    public static (string Name, string Value)[] Seats { get; } =
        [("Form.Seats[0].Person", $"{Paul.Id}"), ("Form.Seats[1].Person", $"{Paula.Id}"), ("Form.Seats[2].Person", $"{Peter.Id}")];

    private static ActCase Call => new("panel", p => p.ToConveneAsync(), Beth,
        _ => [.. Day("Form.On", s_today.AddDays(7)), ("Form.Time", "2pm"), ("Form.Place", "Room four"), .. Seats, ("Form.Chair", $"{Paula.Id}"), ("Form.Scrutineer", "asked")])
    {
        NotFor = Simon,
        Needed =
        [
            ("Form.Time", "Enter the time of the panel"), ("Form.Place", "Enter the place or link"), ("Form.Seats[0].Person", "Choose who sits for: Police"),
            ("Form.Chair", "Choose the chair"), ("Form.Scrutineer", "Choose whether you will ask for advice"),
        ],
        Told = [(Paul, "The Resolution Panel for {0} was convened."), (Callum, "The Resolution Panel for {0} was convened.")],
        Shown = ["meets on Monday 30 November 2026, 2pm", "Paul Dent", "Asked for advice on Monday 23 November 2026. No advice yet."],
    };

    private static ActCase Papers => new("panel-papers", p => p.ConvenedAsync(Paula), Beth, _ => [("Form.Papers", "The panel pack and the chronology.")])
    {
        NotFor = Paul,
        Needed = [("Form.Papers", "Enter a list of the papers")],
        Told = [(Peter, "The papers of the Resolution Panel for {0} were issued.")],
        Shown = ["The panel pack and the chronology.", "Issued Monday 23 November 2026"],
    };

    private static ActCase Move => new("panel-move", p => p.ConvenedAsync(Paula), Beth,
        _ => [.. Day("Form.On", s_today.AddDays(8)), ("Form.Time", "10am"), ("Form.Place", "Room nine"), ("Form.Why", Why)])
    {
        NotFor = Paula,
        Needed = [("Form.Time", "Enter the new time"), ("Form.Place", "Enter the place or link"), ("Form.Why", "Enter why you are moving it")],
        Told = [(Peter, "The Resolution Panel for {0} was moved."), (Priya, "The Resolution Panel for {0} was moved.")],
        Shown = ["The panel now meets on Tuesday 1 December 2026, 10am", "Room nine", Why],
    };

    private static ActCase Chair => new("panel-chair", p => p.ConvenedAsync(Paul), Beth, _ => [("Form.Chair", $"{Paula.Id}")])
    {
        NotFor = Paul,
        Needed = [("Form.Chair", "Choose the chair")],
        Told = [(Peter, "Paula Imre chairs the Resolution Panel for {0}.")],
        Shown = ["Named Paula Imre as the chair of the panel"],
    };

    private static ActCase Conflict => new("panel-conflict", p => p.ConvenedAsync(Paula), Paul, _ => [("Form.Conflict", "I advised Priya.")])
    {
        NotFor = Beth,
        Needed = [("Form.Conflict", "Enter what your part in the dispute is")],
        Told = [(Beth, "Paul Dent has a personal part in {0}: see who takes the place on the panel.")],
        Shown = ["Conflict of interest: I advised Priya."],
    };

    private static ActCase Replacement => new("panel-replacement", p => p.ConvenedAsync(Paula), Beth,
        _ => [("Form.Member", $"{Paul.Id}"), ("Form.By", $"{Pavel.Id}"), ("Form.Why", Why)])
    {
        NotFor = Paul,
        Needed = [("Form.Member", "Choose the member you are replacing"), ("Form.By", "Choose who will take their place"), ("Form.Why", "Enter why you are replacing them")],
        Told = [(Paul, "Pavel Hart sits on the Resolution Panel for {0} in place of Paul Dent."), (Pavel, "Pavel Hart sits on the Resolution Panel for {0}")],
        Shown = ["Pavel Hart, Cambridgeshire Constabulary: Police", "Replaced: A partner is ill."],
    };

    private static ActCase Meeting => new("panel-meeting", p => p.WithPapersAsync(), Beth, d =>
    [
        .. Day("Form.HeldOn", s_today), ("Form.HeldTime", "10am"),
        .. d.CurrentPanel!.Members.OrderBy(m => m.Name, StringComparer.Ordinal).Select((_, i) => ($"Form.Attendance[{i}].Presence", nameof(Presence.Present))),
        ("Form.Minutes[0].Heading", "The concern"), ("Form.Minutes[0].Text", "Both agencies were heard."), ("Form.Minutes[1].Heading", "The child"), ("Form.Minutes[1].Text", "Seen on Friday."),
    ])
    {
        NotFor = Paula,
        Needed = [("Form.HeldTime", "Enter the time at which the panel was held"), ("Form.Attendance[0].Presence", "Choose whether Paul Dent was there"), ("Form.Minutes[1].Heading", "Enter the agenda item")],
        Told = [(Paula, "You are asked to agree the minutes of the panel for {0}.")],
        Shown = ["The meeting and its minutes are saved. We have asked", "1. The concern", "Both agencies were heard.", "2. The child"],
    };

    private static ActCase Agreement => new("panel-minutes", p => p.HeldAsync(), Paula, _ => [])
    {
        NotFor = Beth,
        Shown = ["You agreed the minutes.", "Paula Imre: Monday 23 November 2026"],
    };

    private static ActCase Disagreement => new("panel-minutes-disagreement", p => p.HeldAsync(), Paula, _ => [("Form.Words", "The school was asked too.")])
    {
        NotFor = Beth,
        Needed = [("Form.Words", "Enter what is wrong with the minutes")],
        Told = [(Beth, "Paula Imre does not agree the minutes of the panel for {0}."), (Beth, "Respond to comments on the minutes")],
        Shown = ["What you wrote is saved with the minutes.", "The school was asked too.", "says that something is wrong"],
    };

    private static ActCase Correction => new("panel-minutes-correction", p => p.DisputedAsync(), Beth,
        _ => [("Form.Items[0].Text", "The panel heard both sides and asked the school."), ("Form.Why", "The school was added.")])
    {
        NotFor = Paula,
        Needed = [("Form.Items[0].Text", "Enter what was said"), ("Form.Why", "Enter what you corrected, or why the text stays the same")],
        Told = [(Paula, "You are asked to agree the minutes of the panel for {0}.")],
        Shown = ["Version 2, written by Beth Unwin", "The school was added.", "Minutes, earlier version 1"],
    };

    private static ActCase Decision => new("panel-decision", p => p.HeldAsync(), Beth, d =>
    [
        ("Form.Outcome", nameof(PanelOutcome.Decided)), ("Form.Text", "A conference is held."), ($"Form.Dissents[1].Words", "Health would have waited."),
        ("Form.Actions[0].What", "Call the conference"), ("Form.Actions[0].Owner", "Chloe Grant"), ("Form.Actions[0].Agency", d.RespondingParties.Single().AgencyName),
        .. Day("Form.Actions[0].Due", s_today.AddDays(10)), ("Form.Safety.Answer", "still"),
    ])
    {
        NotFor = Paula,
        Needed = [("Form.Outcome", "Choose whether the panel decided"), ("Form.Text", "Enter what the panel decided"), ("Form.Actions[0].Owner", "Enter who will do it")],
        Told = [(Priya, "The Resolution Panel has decided on {0}."), (Callum, "The Resolution Panel has decided on {0}.")],
        Shown = ["The decision is recorded and the dispute has ended.", "A conference is held.", "Paula Imre: Health would have waited.", "Call the conference"],
    };
}
