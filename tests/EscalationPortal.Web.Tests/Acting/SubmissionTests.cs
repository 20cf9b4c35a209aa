using System.Net;
using EscalationPortal.Persistence.Drafts;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Features.Logging.Drafts;
using EscalationPortal.Web.Features.Logging.Drafts.Steps;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Acting;

public sealed class SubmissionTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Submit_OfADraftTwice_MakesOneDispute()
    {
        var (draft, priya) = (await KeepAsync(), await portal.SignInAsync(Priya));
        var check = await priya.GetAsync($"/log/{draft.Id}/check");
        Assert.Empty(Missing(check));
        var before = await CountAsync();

        var first = await priya.SubmitAsync(check);
        var second = await priya.SubmitAsync(check);

        Assert.Matches("^/disputes/[^/]+/submitted$", first.Location);
        Assert.Equal(first.Location, second.Location);
        Assert.Equal(before + 1, await CountAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync($"/log/{draft.Id}/check")).Status);
    }

    [Fact]
    public async Task Submit_OfADraftAtOnce_MakesOneDispute()
    {
        var (draft, priya) = (await KeepAsync(), await portal.SignInAsync(Priya));
        var check = await priya.GetAsync($"/log/{draft.Id}/check");
        Assert.Empty(Missing(check));
        var before = await CountAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => priya.SubmitAsync(check)));

        Assert.Single(answers.Select(a => a.Location).Distinct());
        Assert.Equal(before + 1, await CountAsync());
    }

    [Fact]
    public async Task Submit_FromTwoWindowsAtOnce_MakesOneDispute()
    {
        var (draft, priya) = (await KeepAsync(), await portal.SignInAsync(Priya));
        var windows = new[] { await priya.GetAsync($"/log/{draft.Id}/check"), await priya.GetAsync($"/log/{draft.Id}/check") };
        var before = await CountAsync();

        var answers = await Task.WhenAll(windows.Select(w => priya.SubmitAsync(w)));

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.NotFound], answers.Select(a => a.Status).Order());
        Assert.Equal(before + 1, await CountAsync());
    }

    [Fact]
    public async Task Check_OfADraftThatLacksAnAnswer_SaysWhichAndOffersNoSubmit()
    {
        var (draft, priya) = (await KeepAsync(d => d.Outcome = null), await portal.SignInAsync(Priya));

        var check = await priya.GetAsync($"/log/{draft.Id}/check");

        Assert.Equal(["The outcome you want"], Missing(check));
        Assert.Empty(check.Document.QuerySelectorAll("main form[method=post]"));
    }

    private static IEnumerable<string> Missing(Page check) => check.Document.QuerySelectorAll("[aria-labelledby=missing] li").Select(li => li.TextContent.Trim());

    private Task<int> CountAsync() => portal.ReadAsync(db => db.Disputes.CountAsync());

    /// <summary>A draft of Priya's with every page answered.</summary>
    private Task<Draft> KeepAsync(Action<DisagreementDraft>? change = null) => portal.ReadAsync(async db =>
    {
        var today = DateOnly.FromDateTime(portal.Clock.Now);
        var content = new DisagreementDraft
        {
            SafeNow = new SafeNowForm { Answer = "yes" },
            RightProcess = new RightProcessForm { Answer = RightProcessForm.InScope },
            Case = new CaseForm { System = "police", Reference = "POL-48213", CouncilArea = "cambridgeshire" },
            About = new AboutForm { Areas = ["need-and-threshold"], Situations = [Partnership.Policy.Situations[0].Key], Words = "should there be a plan?" },
            Timing = new TimingForm { AroseOn = DateInput.From(today), Track = "standard" },
            Concern = new ConcernForm { WhatHappened = "Two injuries.", Evidence = "A report.", Source = "Seen at home." },
            Child = new ChildForm { Impact = "More harm is likely.", LivedExperience = "Hides when the door opens." },
            Positions = new PositionsForm { WhatWeAccept = "That support is needed.", WhereWeDiffer = "Whether a plan is.", WhatWouldChangeOurMind = "A visit." },
            Outcome = new OutcomeForm { OutcomeWanted = "A conference." },
            Advice = new AdviceForm(),
            OtherAgency = new OtherAgencyForm { Agencies = [Callum.Agency] },
            OtherPerson = new OtherPersonForm { Rows = [new OtherPersonRow { Agency = Callum.Agency, Person = Callum.Id }] },
            Protection = new ProtectionForm
            {
                Safety = new SafetyAnswerForm
                {
                    Answer = SafetyAnswerForm.FreshArrangement, WhatProtects = "The grandmother stays.", CheckedBy = "A daily call", Owner = Priya.Id,
                    NextReview = DateInput.From(today.AddDays(3)),
                },
            },
            Network = new NetworkForm(),
            Discussion = new DiscussionForm { Held = DiscussionForm.NotYet, PlannedFor = DateInput.From(today.AddDays(1)) },
        };
        change?.Invoke(content);
        var draft = content.ToDraft(Priya.Id, portal.Clock.Now);
        db.Drafts.Add(draft);
        await db.SaveChangesAsync();
        return draft;
    });
}
