using EscalationPortal.Persistence.Drafts;
using EscalationPortal.Web.Features.Drafts;
using EscalationPortal.Web.Features.Drafts.Steps;
using EscalationPortal.Web.Forms;
using static EscalationPortal.Persistence.Directory.ShippedAgencies;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Demonstration;

/// <summary>What Priya Shah has begun to log: one draft that stops early, and one that is ready to be checked.</summary>
internal static class DemonstrationDrafts
{
    public static IReadOnlyList<Draft> Of(DemonstrationScene scene) =>
    [
        Begun().ToDraft(Priya.Id, scene.Now.AddDays(-2)),
        Ready(scene).ToDraft(Priya.Id, scene.Now.AddHours(-5)),
    ];

    private static DisagreementDraft Begun() => new()
    {
        SafeNow = new SafeNowForm { Answer = SafeNowForm.Yes },
        RightProcess = new RightProcessForm { Answer = RightProcessForm.InScope },
        Case = new CaseForm { System = "police", Reference = "CC-2026-3391", CouncilArea = "cambridgeshire" },
        About = new AboutForm { Areas = ["communication"], Situations = ["information-sharing"], Words = "minutes that did not reach us" },
    };

    private static DisagreementDraft Ready(DemonstrationScene scene) => new()
    {
        SafeNow = new SafeNowForm { Answer = SafeNowForm.Yes },
        RightProcess = new RightProcessForm { Answer = RightProcessForm.InScope },
        Case = new CaseForm { System = "childrens-social-care", Reference = "CSC-204511", CouncilArea = "cambridgeshire" },
        About = new AboutForm { Areas = ["stepping-and-closing"], Situations = ["course-of-action", "drift"], Words = "closed before the safety plan was tried" },
        Timing = new TimingForm { AroseOn = DateInput.From(scene.Day(2)), Track = scene.Policy.StandardTrack.Key },
        Concern = new ConcernForm
        {
            WhatHappened = "The case was closed at the review. Officers had been called to the home twice in the fortnight before.",
            Evidence = "Two incident logs, and the minutes of the review, which name neither call.",
            Source = "Police systems, and the minutes that we received.",
        },
        Child = new ChildForm
        {
            Impact = "Nobody sees the child at home from next week on.",
            LivedExperience = "The child told an officer that they sleep at a friend’s when it is loud at home.",
        },
        Positions = new PositionsForm
        {
            WhatWeAccept = "We both accept that the school is going well.",
            WhereWeDiffer = "We differ on whether the home is settled enough to close.",
            WhatWouldChangeOurMind = "A visit in the evening that finds the home calm.",
        },
        Outcome = new OutcomeForm { OutcomeWanted = "The case stays open for six weeks, with a visit each week." },
        Advice = new AdviceForm
        {
            From = "Marcus Bell, line manager", On = DateInput.From(scene.Day(1)), Text = "Speak to the worker first, then log it.",
            SupportWanted = "I would like my line manager to join me for a second call.",
        },
        OtherAgency = new OtherAgencyForm { Agency = CambridgeshireChildrens },
        OtherPerson = new OtherPersonForm { People = [Callum.Id] },
        Protection = new ProtectionForm
        {
            Safety = new SafetyAnswerForm
            {
                Answer = SafetyAnswerForm.FreshArrangement, WhatProtects = "The school tells both of us the same day if the child is not in.",
                CheckedBy = "The neighbourhood sergeant", Owner = Priya.Id, NextReview = DateInput.From(scene.Day(-2)),
            },
        },
        Network = new NetworkForm { Rows = [new NetworkRowForm { Agency = "School", Name = "Ruth Ellery", Role = "designated safeguarding lead" }] },
        Discussion = new DiscussionForm
        {
            Held = DiscussionForm.Yes, HeldOn = DateInput.From(scene.Day(1)), HeldTime = "11:30", Method = "telephone",
            Participants = "Priya Shah and Callum Reid", Notes = "Each of us explained how we see it. Nothing was settled.",
        },
    };
}
