using System.Net;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Tests.Doubles;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Journey;

/// <summary>What looks like personal data is asked about before it is kept: changed, or kept on purpose.</summary>
public sealed class PersonalDataTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    public static TheoryData<string, string> Kinds => new()
    {
        { "943 476 5919", "an NHS number" }, { "born 14 March 2015", "a date of birth" }, { "0161 496 0000", "a telephone number" },
        { "PE29 3TN", "a postcode" }, { "someone@school.example", "an email address" },
    };

    [Theory, MemberData(nameof(Kinds))]
    public async Task Step_WithPersonalDataInFreeText_AsksAndKeepsNothingUntilAnswered(string typed, string name)
    {
        var walk = await JourneyWalk.StartAsync(portal, Priya, Callum);
        (string, string)[] fields = [.. walk.AnswersOf("concern").Skip(1), ("Form.WhatHappened", $"We noted {typed} on the day.")];

        var asked = await walk.SendAsync("concern", fields);

        Assert.Equal(HttpStatusCode.BadRequest, asked.Status);
        Assert.Contains($"You entered something that looks like {name}. Change it, or choose to leave it as it is", asked.Text, StringComparison.Ordinal);
        Assert.Contains($"We noted {typed} on the day.", asked.Form.Fields.Single(f => f.Key == "Form.WhatHappened").Value, StringComparison.Ordinal);
        Assert.Equal("", (await walk.OpenAsync("concern")).Form.Fields.Single(f => f.Key == "Form.WhatHappened").Value.Trim());

        var box = Assert.Single(asked.Document.QuerySelectorAll("input[name=Kept]")).GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.Redirect, (await walk.SendAsync("concern", [.. fields, ("Kept", box)])).Status);
        // The very same words are not asked about again, on this page or on another.
        Assert.Equal(HttpStatusCode.Redirect, (await walk.SendAsync("concern")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await walk.SendAsync("child", ("Form.Impact", $"As noted, {typed}."), ("Form.LivedExperience", "Afraid."))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await walk.SendAsync("child", ("Form.Impact", "Seen at PE1 1QX."), ("Form.LivedExperience", "Afraid."))).Status);
    }

    [Theory]
    [InlineData("case", "Form.Reference")]
    [InlineData("about", "Form.Words")]
    public async Task TitleAndCaseReference_WithAnNhsNumberOrADateOfBirth_AreRefusedWhateverIsKept(string step, string field)
    {
        var walk = await JourneyWalk.StartAsync(portal, Priya, Callum);
        foreach (var typed in new[] { "943 476 5919", "14/03/2015" })
        {
            var page = await walk.SendAsync(step, [.. walk.AnswersOf(step).Where(a => a.Name != field), (field, typed), ("Kept", typed)]);
            Assert.Equal(HttpStatusCode.BadRequest, page.Status);
            Assert.Contains("Remove it. Nothing here should identify the child.", page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Check_OfADraftThatHoldsWhatWasNeverAskedAbout_AsksBeforeItIsSubmitted()
    {
        var walk = await JourneyWalk.StartAsync(portal, Priya, Callum);
        await walk.ToCheckAsync();
        var id = walk.Draft.Split('/')[^1].ToUpperInvariant();
        await portal.ExecuteAsync($"UPDATE Drafts SET Content = replace(Content, 'A conference.', 'A conference at PE29 3TN.') WHERE Id = {id}");

        var check = await walk.OpenAsync("check");

        Assert.Equal("The outcome you want", check.Document.QuerySelector("[aria-labelledby=missing] li")!.TextContent.Trim());
        Assert.Contains("It looks like a postcode.", (await walk.OpenAsync("outcome")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task Act_WithPersonalDataInFreeText_AsksOnceAndDoesNothingUntilAnswered(string typed, string name)
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var priya = await portal.SignInAsync(Priya);
        var form = await priya.GetAsync($"/disputes/{dispute.Reference}/withdrawal");

        var asked = await priya.SubmitAsync(form, ("Form.Reason", $"Settled with {typed}."), ("Form.Closing.ActionsTaken", "We spoke."), ("Form.Closing.AgreedActions", "None."), ("Form.Closing.Timescales", "None."), ("Form.Closing.Outcome", "Settled."));

        Assert.Equal(HttpStatusCode.BadRequest, asked.Status);
        Assert.Contains($"You entered something that looks like {name}. Change it, or choose to leave it as it is", asked.Text, StringComparison.Ordinal);
        Assert.True((await portal.LoadAsync(dispute)).IsOpen);
        Assert.Equal($"Settled with {typed}.", asked.Form.Fields.Single(f => f.Key == "Form.Reason").Value.Trim());

        var kept = Assert.Single(asked.Document.QuerySelectorAll("input[name=Kept]")).GetAttribute("value")!;
        var done = await priya.SubmitAsync(asked, ("Kept", kept));

        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Equal(DisputeState.Withdrawn, (await portal.LoadAsync(dispute)).State);
    }

    [Theory]
    [InlineData("learning/{id:guid}/theme", "Form.NewName")]
    [InlineData("learning/themes/{id:guid}/recommendation", "Form.Text")]
    [InlineData("recommendations/{id:guid}", "Form.Evidence")]
    public async Task FormOfLearning_WithAnEmailAddress_RefusesItWhateverIsKept(string template, string field)
    {
        await using var own = new PortalFactory();
        var form = FormCases.All[template];
        var visitor = await own.SignInAsync(form.By);
        var at = await form.Given(own, visitor);
        var (action, fields) = Doubled.Form(
            await visitor.GetAsync(at.Page), at.Action, [.. form.Fields.Where(f => f.Name != field), (field, "Ask someone@school.example first."), ("Kept", "someone@school.example")]);
        var before = await own.ReadAsync(form.Count);

        var refused = await visitor.PostAsync(action, fields);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.NotNull(refused.Document.GetElementById($"{field.Replace('.', '_')}-error"));
        Assert.Equal(before, await own.ReadAsync(form.Count));
    }

    [Fact]
    public async Task Opening_WithAPostcodeInItsReason_AsksBeforeAnybodyIsTold()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var beth = await portal.SignInAsync(Beth);

        var asked = await beth.SubmitAsync(await beth.GetAsync($"/disputes/{dispute.Reference}/opening"), ("Form.Reason", "A call from PE29 3TN."));

        Assert.Contains("You entered something that looks like a postcode. Change it, or choose to leave it as it is", asked.Text, StringComparison.Ordinal);
        Assert.Equal(dispute.HistoryLength, (await portal.LoadAsync(dispute)).HistoryLength);
        Assert.Equal($"/disputes/{dispute.Reference}", (await beth.SubmitAsync(asked, ("Kept", "PE29 3TN"))).Location);
    }

    [Fact]
    public async Task Act_WhenWhatIsOnRecordAlreadyStandsInTheForm_DoesNotAskAgain()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var callum = await portal.SignInAsync(Callum);
        var address = $"/disputes/{dispute.Reference}/own-part";
        var first = await callum.SubmitAsync(await callum.GetAsync(address), ("Form.Decision", "Kept"), ("Form.ConcernOrAnswer", "Seen at PE29 3TN."),
            ("Form.Position", "As before."), ("Form.WhatWouldChangeOurMind", "A visit."), ("Kept", "PE29 3TN"));
        Assert.Equal(HttpStatusCode.Redirect, first.Status);

        var again = await callum.SubmitAsync(await callum.GetAsync(address), ("Form.Position", "A little changed."));

        Assert.Equal(HttpStatusCode.Redirect, again.Status);
    }

    [Fact]
    public async Task Network_WithAProfessionalsTelephone_IsNotAskedAbout()
    {
        var walk = await JourneyWalk.StartAsync(portal, Priya, Callum);
        var page = await walk.SendAsync("network", ("Form.Rows[0].Agency", "A school"), ("Form.Rows[0].Name", "Una Field"), ("Form.Rows[0].Role", "lead"), ("Form.Rows[0].Contact", "0161 496 0000"));
        Assert.Equal(HttpStatusCode.Redirect, page.Status);
    }
}
