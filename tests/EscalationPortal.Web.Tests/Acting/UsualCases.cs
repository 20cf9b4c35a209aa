using EscalationPortal.Domain.Disputes;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Panels;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;
using static EscalationPortal.Web.Tests.Journey.JourneyWalk;

namespace EscalationPortal.Web.Tests.Acting;

/// <summary>The acts of the usual way, whose pages and rules have tests of their own: where each is lawful, and what is filled in.</summary>
internal static class UsualCases
{
    private const string Words = "The visit showed more.";
    private static readonly DateOnly s_today = DateOnly.FromDateTime(PortalFactory.Start);
    private static readonly (string, string) s_still = ("Form.Safety.Answer", "still");
    private static readonly (string, string)[] s_closing =
        [("Form.Closing.ActionsTaken", "A discussion."), ("Form.Closing.AgreedActions", "None."), ("Form.Closing.Timescales", "None."), ("Form.Closing.Outcome", "It remains.")];

    public static IReadOnlyDictionary<string, ActCase> All { get; } = new ActCase[]
    {
        new("opening", RaisedAsync, Beth, _ => [("Form.Reason", Words)]),
        new("meeting", RaisedAsync, Priya, _ => [.. Day("Form.MeetsOn", s_today.AddDays(1)), ("Form.MeetsTime", "2pm"), ("Form.Place", "Room four")]),
        new("discussion", RaisedAsync, Priya, _ =>
            [("Form.Kind", nameof(DiscussionKind.Discussion)), .. Day("Form.HeldOn", s_today), ("Form.HeldTime", "9am"), ("Form.Method", Partnership.Policy.DiscussionMethods[0].Key), ("Form.Notes", Words)]),
        new("network-member", RaisedAsync, Callum, _ => [("Form.Agency", "Riverside School"), ("Form.Name", "Una Field"), ("Form.Role", "teacher")]),
        new("own-part", RaisedAsync, Callum, _ => [("Form.Decision", nameof(DecisionReview.Kept)), ("Form.ConcernOrAnswer", Words), ("Form.Position", "A plan."), ("Form.WhatWouldChangeOurMind", "A visit.")]),
        new("record", RaisedAsync, Priya, _ => [("Form.ActionsTaken", "A discussion."), ("Form.Timescales", "None."), ("Form.Outcome", Words), ("Form.Aim", nameof(VersionAim.Remains))]),
        new("signature", ProposedAsync, Callum, _ => [("Form.Verdict", nameof(Verdict.Agreed))]),
        new("resolution", async p => await SignedAsync(p), Priya, _ => []),
        new("risk-referral", RaisedAsync, Callum, _ =>
            [("Form.ReferredTo", Partnership.Policy.ImmediateDanger.ReferTo[0]), ("Form.WhoWasTold", "The duty nurse"), .. Day("Form.On", s_today), ("Form.Time", "9am")]),
        new("safety", RaisedAsync, Callum, _ => [("Form.WhatProtects", Words)]),
        new("safety-acknowledgement", async p => await p.DoAsync(await RaisedAsync(p), Priya, (d, act) => d.UpdateSafety(Samples.Arrangement(act.At, act.Directory.Person(Callum.Id)), act)), Callum, _ => []),
        new("safety-challenge", RaisedAsync, Callum, _ => [("Form.Why", Words)]),
        new("escalation", RaisedAsync, Priya, _ => [("Form.Issue", Words), ("Form.HowToResolve", "A joint visit."), .. s_closing, s_still]),
        new("acceptance", EscalatedAsync, Marcus, _ => [("Form.Answer", nameof(Verb.Accept)), ("Form.Counterparts[0].Person", $"{Chloe.Id}"), s_still]),
        new("insistence", async p => await p.DoAsync(await EscalatedAsync(p), Marcus, (d, act) => d.SendBack("Talk again.", act)), Priya, _ => [("Form.Why", Words), s_still]),
        new("sending-on", UnansweredAsync, Priya, _ => [("Form.To", $"{Simon.Id}")]),
        new("withdrawal", RaisedAsync, Priya, _ => [("Form.Reason", Words), .. s_closing]),
        new("remaining-concern", ResolvedByTheManagersAsync, Priya, _ => [("Form.Why", Words), s_still]),
        new("learning-referral", async p => await p.OpenAtStageThreeAsync(await RaisedAsync(p)), Simon, _ => [("Form.WhatHappened", "A threshold was read in two ways."), ("Form.WhatCouldChange", "A briefing.")]),
        new("addition", async p => await p.ResolvedAsync(await RaisedAsync(p)), Callum, _ => [("Form.Text", Words), ("Form.Why", "It was left out.")]),
        new("action-report", async p => await p.ResolvedAsync(await RaisedAsync(p)), Callum, _ => [("Form.State", nameof(ActionState.Done))]),
        new("scrutineer-advice", p => p.ConvenedAsync(Paula), Iris, _ => [("Form.Advice", Words)]),
    }.ToDictionary(c => c.Page, StringComparer.Ordinal);

    private static Task<Dispute> RaisedAsync(PortalFactory portal) => portal.RaiseAsync(Priya, Callum);

    private static async Task<Dispute> EscalatedAsync(PortalFactory portal) => await portal.EscalateAsync(await RaisedAsync(portal), Priya, Marcus);

    private static async Task<Dispute> ProposedAsync(PortalFactory portal) =>
        await portal.DoAsync(await RaisedAsync(portal), Priya, (d, act) => d.ProposeRecord(Samples.Record(act.At), act));

    private static async Task<Dispute> SignedAsync(PortalFactory portal) => await SignAsync(portal, await ProposedAsync(portal), Callum);

    private static Task<Dispute> SignAsync(PortalFactory portal, Dispute dispute, DemonstrationPerson by) =>
        portal.DoAsync(dispute, by, (d, act) => d.Sign(d.CurrentStage.LatestVersion!.ContentHash, Verdict.Agreed, null, act));

    private static async Task<Dispute> ResolvedByTheManagersAsync(PortalFactory portal)
    {
        var dispute = await portal.OpenAtStageTwoAsync(await RaisedAsync(portal), Chloe);
        await portal.DoAsync(dispute, Marcus, (d, act) => d.ProposeRecord(Samples.Record(act.At), act));
        await SignAsync(portal, dispute, Chloe);
        return await portal.DoAsync(dispute, Marcus, (d, act) => d.Resolve(act));
    }

    /// <summary>Asked some days ago; the clock is where it was before when this is done.</summary>
    private static async Task<Dispute> UnansweredAsync(PortalFactory portal)
    {
        var days = TimeSpan.FromDays(5);
        portal.Clock.Advance(-days);
        var dispute = await EscalatedAsync(portal);
        portal.Clock.Advance(days);
        return dispute;
    }
}
