using EscalationPortal.Domain.Disputes;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Panels;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Acting;

/// <summary>The acts beside the usual way from discussion to escalation.</summary>
internal static class ActCases
{
    private const string Why = "The family leaves on Friday.";
    private static readonly (string, string) s_still = ("Form.Safety.Answer", "still");
    private static readonly (string, string)[] s_today =
        [("Form.On.Day", $"{PortalFactory.Start.Day}"), ("Form.On.Month", $"{PortalFactory.Start.Month}"), ("Form.On.Year", $"{PortalFactory.Start.Year}")];

    public static IReadOnlyDictionary<string, ActCase> All { get; } = new[] { Skip, Reopen, Close, Track, HandOver, WrongAgency, Name, Enter, Support, Practice, Filing }
        .Concat(PanelCases.All).ToDictionary(c => c.Page, StringComparer.Ordinal);

    private static ActCase Skip => new("skip", RaisedAsync, Priya, _ =>
    [
        ("Form.To", $"stage-three:{Simon.Id}"), ("Form.Ground", "imminent-risk"), ("Form.Why", Why), ("Form.Issue", "The threshold."), ("Form.HowToResolve", "A joint visit."),
        ("Form.Closing.ActionsTaken", "A discussion."), ("Form.Closing.AgreedActions", "None."), ("Form.Closing.Timescales", "This week."), ("Form.Closing.Outcome", "It remains."), s_still,
    ])
    {
        NotFor = Callum,
        Needed = [("Form.To", "Choose the stage it should go to"), ("Form.Ground", "Choose what allows you to skip it"), ("Form.Why", "Enter why you are skipping it"), ("Form.Closing.Outcome", "Enter how this stage ended")],
        Told = [(Callum, "Stage Two of {0} was skipped: The child may come to harm before the stage could be held."), (Simon, "{0}")],
        Shown = ["Skipped: The child may come to harm before the stage could be held. The family leaves on Friday.", "Skipped Stage Two: The child may come to harm"],
    };

    private static ActCase Reopen => new("reopening", async p => await p.ResolvedAsync(await p.OpenedWithReasonAsync(await RaisedAsync(p))), Callum,
        _ => [("Form.Why", "The visit did not take place."), s_still])
    {
        NotFor = Beth,
        Needed = [("Form.Why", "Enter what has failed, or what is new"), ("Form.Safety.Answer", "Choose what keeps the child safe for now")],
        Told = [(Priya, "Cambridgeshire Children's Services reopened {0} at Stage One.")],
        Shown = ["Stage One (again)", "Reopened by Callum Reid", "The visit did not take place."],
    };

    private static ActCase Close => new("learning-closure", async p => await ForLearningAsync(p), Simon, _ => [])
    {
        NotFor = Priya,
        Told = [(Sara, "{0} was closed for learning at Stage Three."), (Priya, "{0} was closed for learning at Stage Three.")],
        Shown = ["Closed for learning at Stage Three"],
    };

    private static ActCase Track => new("track", async p => await p.OpenAtStageTwoAsync(await RaisedAsync(p), Chloe), Chloe,
        _ => [("Form.Track", "urgent"), ("Form.Why", Why)])
    {
        NotFor = Callum,
        Needed = [("Form.Why", "Enter why you are changing the track")],
        Told = [(Marcus, "{0} is now on the Urgent track: its times have changed.")],
        Shown = ["Changed to the Urgent track", "Urgent · Cambridgeshire", Why],
    };

    private static ActCase HandOver => new("handover", RaisedAsync, Callum,
        d => [("Form.To", $"{d.Seats.Single(s => s.PersonId == Callum.Id).Id}:{Sara.Id}"), ("Form.Why", "I have changed teams.")])
    {
        Needed = [("Form.Why", "Enter why you are handing it over")],
        Told = [(Priya, "Sara Novak took over from Callum Reid in {0}."), (Sara, "Sara Novak took over from Callum Reid in {0}.")],
        Shown = ["Sara Novak has taken over in {0}. We have told them."],
        EndsAccess = true,
    };

    private static ActCase WrongAgency => new("wrong-agency", RaisedAsync, Callum, _ => [("Form.Why", "The child lives in another county.")])
    {
        NotFor = Priya,
        Needed = [("Form.Why", "Enter why it is not for your agency")],
        Told = [(Priya, "Cambridgeshire Children's Services says that {0} is not for them. Name the right agency."), (Simon, "personal data breach"), (Sara, "personal data breach")],
        Shown = ["{0} is no longer with your agency"],
        EndsAccess = true,
    };

    private static ActCase Name => new("agency", RaisedAsync, Priya, _ => [("Form.Person", $"{Hannah.Id}")])
    {
        NotFor = Callum,
        Needed = [("Form.Person", "Choose the agency and the person")],
        Told = [(Hannah, "Cambridgeshire Community Services is now asked to answer in {0}."), (Callum, "Cambridgeshire Community Services is now asked to answer in {0}.")],
        Shown = ["Raised with Cambridgeshire Community Services as well"],
    };

    private static ActCase Enter => new("entered-answer", WithoutAccountAsync, Marcus, _ =>
        [("Form.From", "an email"), .. s_today, ("Form.Decision", nameof(DecisionReview.Kept)), ("Form.Answer", "We have looked again and keep to it.")])
    {
        NotFor = Hannah,
        Needed = [("Form.From", "Choose where you are copying it from"), ("Form.Decision", "Choose whether the decision is kept or changed"), ("Form.On.Day", "The day of the answer must include a day")],
        Told = [(Hannah, "The answer of Cambridgeshire Community Services in {0} was entered by Cambridgeshire Constabulary.")],
        Shown = ["Hugh Lloyd, entered by Marcus Bell of Cambridgeshire Constabulary from an email of Monday 23 November 2026", "We have looked again and keep to it."],
    };

    private static ActCase Support => new("support", async p => await p.OpenedWithReasonAsync(await RaisedAsync(p)), Priya,
        _ => [("Form.Person", $"{Marcus.Id}"), ("Form.Words", "Someone beside me.")])
    {
        NotFor = Beth,
        Needed = [("Form.Person", "Choose who you would like to ask"), ("Form.Words", "Enter what would help you")],
        Told = [(Marcus, "Priya Shah asks for your support in a disagreement, {0}. Talk to them.")],
        Shown = ["Asked of Marcus Bell", "Someone beside me."],
    };

    private static ActCase Practice => new("good-practice", async p => await p.OpenedWithReasonAsync(await RaisedAsync(p)), Callum,
        _ => [("Form.Who", "Priya Shah"), ("Form.What", "Came to the school at once.")])
    {
        NotFor = Beth,
        Needed = [("Form.What", "Enter what was done well")],
        Told = [(Priya, "Cambridgeshire Children's Services recognised good practice of Cambridgeshire Constabulary in {0}.")],
        Shown = ["Good practice", "Came to the school at once.", "Recognised by Callum Reid"],
    };

    private static ActCase Filing => new("filing", async p => await p.OpenedWithReasonAsync(await RaisedAsync(p)), Callum,
        _ => [("Form.Filed", "true"), ("Form.System", "childrens-social-care"), ("Form.Where", "Case notes"), .. s_today])
    {
        NotFor = Beth,
        Needed = [("Form.Filed", "Tick this when it is filed"), ("Form.System", "Choose the kind of system, or enter its name")],
        Shown = ["Filed in Children's social care system (Case notes) on Monday 23 November 2026 by Callum Reid"],
    };

    private static Task<Dispute> RaisedAsync(PortalFactory portal) => portal.RaiseAsync(Priya, Callum);

    private static async Task<Dispute> WithoutAccountAsync(PortalFactory portal)
    {
        await portal.ExecuteAsync($"DELETE FROM AspNetUsers WHERE UserName = {Hugh.Email}");
        return await portal.OpenAtStageTwoAsync(await portal.RaiseAsync(Priya, Hannah), Hugh, takenUp: false);
    }

    public static async Task<Dispute> ForLearningAsync(PortalFactory portal, bool signed = true)
    {
        var dispute = await portal.OpenAtStageThreeAsync(await RaisedAsync(portal));
        await portal.DoAsync(dispute, Simon, (d, act) => d.ProposeRecord(Samples.Record(act.At) with { Aim = VersionAim.ClosesForLearning }, act));
        if (!signed)
            return dispute;
        await portal.DoAsync(dispute, Sara, (d, act) => d.Sign(d.CurrentStage.LatestVersion!.ContentHash, Verdict.Agreed, null, act));
        return await portal.DoAsync(dispute, Simon, (d, act) => d.ReferLearning(Samples.Learning, act));
    }
}
