using EscalationPortal.Domain.Disputes;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Demonstration;

internal sealed partial class DisputeScript
{
    private DemonstrationPerson Childrens => Dispute.CouncilArea == "peterborough" ? Petra : Peter;

    /// <param name="meets">The working day of the meeting, counted as the others are: 0 and below are still to come.</param>
    public DisputeScript Convene(int day, int meets, bool scrutineer = true) => Step(day, Beth, act => Dispute.ConvenePanel(new PanelCall(
        _scene.Calendar.ToUtc(_scene.Day(meets), new TimeOnly(14, 0)), "Council offices, committee room two", Paula.Id,
        [Paul.Id, Paula.Id, Childrens.Id, .. Dispute.Parties.Where(p => !p.IsStatutory).Select(p => Side(p.Agency).Senior.Id)],
        scrutineer, scrutineer ? null : "The question is one of fact, and the partners have the reports that they need."), act));

    public DisputeScript Advise(int day) => Step(day, Iris, act =>
        Dispute.GiveScrutineerAdvice("Look at what the child has said before looking at the threshold, and ask who sees the child next week.", act.Today, act));

    public DisputeScript Papers(int day) => Step(day, Beth, act => Dispute.IssuePapers(
        "The record of each stage\nThe chronology of both agencies", act));

    /// <summary>A member finds a part of their own in the dispute, and steps back.</summary>
    public DisputeScript StepBack(int day, DemonstrationPerson member) => Step(day, member, act =>
        Dispute.DeclareConflict("I advised the practitioner on this family in the summer.", act));

    /// <summary>Recorded on the day after the meeting.</summary>
    public DisputeScript Hold(int day) => Step(day, Beth, act => Dispute.HoldPanel(new PanelMeeting(
        Dispute.CurrentPanel!.MeetsAt,
        [.. Dispute.CurrentPanel.Members.Select(m => new Attendance(m.PersonId, Presence.Present, null))],
        [
            new MinutesText("The concern and the answer", $"The panel heard both agencies in turn. On the concern: {_matter.Happened} On the answer: {_matter.Answer}"),
            new MinutesText("The child", $"The panel asked what the child says: {_matter.Lived}"),
        ]), act));

    public DisputeScript AgreeMinutes(int day, params DemonstrationPerson[] members)
    {
        foreach (var member in members)
            Step(day, member, Dispute.AgreeMinutes);
        return this;
    }

    public DisputeScript DisputeMinutes(int day, DemonstrationPerson member) => Step(day, member, act =>
        Dispute.DisputeMinutes("The minutes leave out that the school was asked for its records.", act));

    public DisputeScript CorrectMinutes(int day) => Step(day, Beth, act => Dispute.CorrectMinutes(
        [.. Dispute.PanelToCorrect!.Minutes!.Items.Select(i => new MinutesText(i.Heading, i.Text)), new MinutesText("Records of the school", "The school was asked for its records.")],
        "An item on the records of the school was added.", act));

    public DisputeScript Decide(int day, string? dissent = null) => Step(day, Beth, act => Dispute.Decide(new PanelDecision(
        PanelOutcome.Decided, $"The panel decided: {_matter.Action}. It takes effect at once, and both agencies report to the Business Unit.",
        dissent is null ? [] : [new PanelDissent(Dispute.CurrentPanel!.TookPart.Last().PersonId, dissent)], Actions(act, 12), null, null, Safety(act)), act));

    public DisputeScript NotAgree(int day, int reconvenes) => Step(day, Beth, act => Dispute.Decide(new PanelDecision(
        PanelOutcome.NotAgreed, "The partners agreed on the facts and not on which plan the child needs.", [], [],
        "Both agencies visit together and report to the panel what they saw", _scene.Day(reconvenes), Safety(act)), act));

    private Team Side(string agency) => _matter.To.Append(_matter.From).Single(t => t.Agency == agency);
}
