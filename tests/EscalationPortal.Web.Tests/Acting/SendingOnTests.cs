using System.Net;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Acting;

/// <summary>No one who is silent or says no can stop the one who raised it.</summary>
public sealed class SendingOnTests
{
    [Fact, Trait("Policy", "S2.1")]
    public async Task SendOn_WhenTheManagerNeverAnswers_GoesOnWithTheLead()
    {
        await using var portal = new PortalFactory();
        var dispute = await portal.EscalateAsync(await portal.RaiseAsync(Priya, Callum), Priya, Marcus);
        var early = await (await portal.SignInAsync(Priya)).GetAsync($"/disputes/{dispute.Reference}/sending-on");
        Assert.Equal(HttpStatusCode.Conflict, early.Status);
        Assert.Contains("Marcus Bell still has time to answer.", early.Text, StringComparison.Ordinal);

        portal.Clock.Advance(TimeSpan.FromDays(2));
        var priya = await portal.SignInAsync(Priya);
        var page = await priya.GetAsync($"/disputes/{dispute.Reference}/sending-on");
        var sent = await priya.SubmitAsync(page, ("Form.To", $"{Simon.Id}"));

        Assert.Equal($"/disputes/{dispute.Reference}", sent.Location);
        Assert.Contains("We have asked Simon Price.", (await priya.FollowAsync(sent)).Text, StringComparison.Ordinal);
        var simon = await portal.SignInAsync(Simon);
        Assert.Contains(dispute.Reference.ToString(), (await simon.GetAsync("/work")).Text, StringComparison.Ordinal);

        var acceptance = await simon.GetAsync($"/disputes/{dispute.Reference}/acceptance");
        var accepted = await simon.SubmitAsync(acceptance,
            ("Form.Answer", nameof(Verb.Accept)), ("Form.Counterparts[0].Person", $"{Chloe.Id}"), ("Form.Safety.Answer", "still"));

        Assert.Equal(HttpStatusCode.Redirect, accepted.Status);
        var after = await portal.LoadAsync(dispute);
        Assert.Equal(("stage-two", StageState.Open), (after.StageKey, after.CurrentStage.State));
        Assert.Contains(after.CurrentStage.Requests, r => r.PersonId == Marcus.Id && r.Answer == RequestAnswer.NoAnswer);
    }

    [Fact, Trait("Policy", "P.1")]
    public async Task Escalate_WhileTheOtherSideDisputesTheSafety_GoesThroughAndLeadsAreAlarmed()
    {
        await using var portal = new PortalFactory();
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var (priya, callum) = (await portal.SignInAsync(Priya), await portal.SignInAsync(Callum));
        var challenged = await callum.SubmitAsync(
            await callum.GetAsync($"/disputes/{dispute.Reference}/safety-challenge"), ("Form.Why", "The grandmother has moved away."));
        Assert.Equal(HttpStatusCode.Redirect, challenged.Status);

        foreach (var lead in new[] { Simon, Sara })
        {
            var work = await (await portal.SignInAsync(lead)).GetAsync("/work");
            Assert.Contains(work.Document.QuerySelectorAll(".govuk-warning-text"),
                alarm => alarm.TextContent.Contains($"says that the arrangement in {dispute.Reference} does not protect the child."));
        }

        await AssertEndingIsRefusedAsync(priya, dispute, "withdrawal");
        await AssertEndingIsRefusedAsync(priya, dispute, "resolution");

        var escalated = await priya.SubmitAsync(await priya.GetAsync($"/disputes/{dispute.Reference}/escalation"), EscalationFields);

        Assert.Equal($"/disputes/{dispute.Reference}", escalated.Location);
        var after = await portal.LoadAsync(dispute);
        Assert.Equal(("stage-two", StageState.Waiting), (after.StageKey, after.CurrentStage.State));
        Assert.Equal(SafetyState.Missing, after.SafetyAt(portal.Clock.Now));
    }

    private static async Task AssertEndingIsRefusedAsync(Visitor visitor, Dispute dispute, string ending)
    {
        const string sentence = "The safety arrangement is disputed. Answer that first.";
        var page = await visitor.GetAsync($"/disputes/{dispute.Reference}/{ending}");
        Assert.Contains(sentence, page.Text, StringComparison.Ordinal);

        // The page shows no form, and whoever makes one is refused all the same.
        var answer = await visitor.PostAsync($"/disputes/{dispute.Reference}/{ending}",
        [
            await visitor.TokenAsync(), new("FormToken", $"{Guid.NewGuid():N}"), new("SeenThrough", "1000"), new("Form.Reason", "Settled."),
        ]);
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
    }

    [Fact, Trait("Policy", "S2.1")]
    public async Task Escalation_ThatAsksNobody_SaysSoBesideTheChoice()
    {
        await using var portal = new PortalFactory();
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var priya = await portal.SignInAsync(Priya);

        var refused = await priya.SubmitAsync(await priya.GetAsync($"/disputes/{dispute.Reference}/escalation"), [.. EscalationFields.Where(f => f.Item1 != "Form.Asked"), ("Form.Asked", "")]);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("Choose the line manager who should accept.", refused.Document.GetElementById("Form_Asked-error")?.TextContent ?? "nothing beside the choice", StringComparison.Ordinal);
    }

    private static (string, string)[] EscalationFields =>
    [
        ("Form.Asked", $"{Marcus.Id}"), ("Form.Issue", "The threshold."), ("Form.OutcomeWanted", "A conference."), ("Form.HowToResolve", "A joint visit."),
        ("Form.Closing.ActionsTaken", "A discussion."), ("Form.Closing.AgreedActions", "None was agreed."), ("Form.Closing.Timescales", "None."), ("Form.Closing.Outcome", "It remains."),
        ("Form.Safety.Answer", "none"), ("Form.Safety.ReferredTo", Partnership.Policy.ImmediateDanger.ReferTo[0]), ("Form.Safety.WhoWasTold", "The duty desk"),
        ("Form.Safety.ReferredOn.Day", $"{PortalFactory.Start.Day}"), ("Form.Safety.ReferredOn.Month", $"{PortalFactory.Start.Month}"),
        ("Form.Safety.ReferredOn.Year", $"{PortalFactory.Start.Year}"), ("Form.Safety.ReferredTime", "9:30"),
    ];
}
