using EscalationPortal.Domain.Time;
using EscalationPortal.Persistence.Drafts;
using EscalationPortal.Web.Features.Logging.Drafts;
using EscalationPortal.Web.Features.Logging.Drafts.Steps;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Demonstration;

/// <summary>Disagreements that are still being written. Invented, like everything in the demonstration.</summary>
public static class DemonstrationDrafts
{
    public static IEnumerable<Draft> Of(WorkingCalendar calendar, DateTime now)
    {
        var arose = DateInput.From(calendar.DayOf(now.AddDays(-2)));
        yield return new DisagreementDraft
        {
            SafeNow = new SafeNowForm { Answer = SafeNowForm.Yes },
            RightProcess = new RightProcessForm { Answer = RightProcessForm.InScope },
            Case = new CaseForm { System = "police", Reference = "2026/007731", CouncilArea = "cambridgeshire" },
            About = new AboutForm { Areas = ["stepping-and-closing"], Situations = ["course-of-action"], Words = "closing the plan after one visit" },
            Timing = new TimingForm { AroseOn = arose, Track = "standard" },
        }.ToDraft(DemonstrationPeople.Priya.Id, now.AddHours(-20));
        yield return new DisagreementDraft
        {
            SafeNow = new SafeNowForm { Answer = SafeNowForm.Yes },
            RightProcess = new RightProcessForm { Answer = RightProcessForm.InScope },
        }.ToDraft(DemonstrationPeople.Hannah.Id, now.AddHours(-3));
        yield return ShownToTheManager(arose, calendar.DayOf(now), now);
    }

    /// <summary>Every page answered, two agencies on the other side, and a comment from the line manager: ready to be checked.</summary>
    private static Draft ShownToTheManager(DateInput arose, DateOnly today, DateTime now)
    {
        var draft = new DisagreementDraft
        {
            SafeNow = new SafeNowForm { Answer = SafeNowForm.Yes },
            RightProcess = new RightProcessForm { Answer = RightProcessForm.InScope },
            Case = new CaseForm { System = "police", Reference = "2026/008114", CouncilArea = "cambridgeshire" },
            About = new AboutForm { Areas = ["communication", "roles-and-responsibilities"], Situations = ["information-sharing"], Words = "who to tell when a child comes home" },
            Timing = new TimingForm { AroseOn = arose, Track = "standard" },
            Concern = new ConcernForm
            {
                WhatHappened = "A child who had been missing came home on a Friday. The school and the community nurse heard of it on the Tuesday.",
                Evidence = "The missing person record shows the return at 21:40. The two agencies' records show when they were told.",
                Source = "Police missing person record; what the school and the nurse wrote down on the Tuesday.",
            },
            Child = new ChildForm
            {
                Impact = "For three days no one who knows the child asked how they were.",
                LivedExperience = "The child told an officer that 'no one asked'. No return interview has been held yet.",
            },
            Positions = new PositionsForm
            {
                WhatWeAccept = "All of us accept that the child should be seen by someone they know.",
                WhereWeDiffer = "We differ on which agency tells the others at a weekend.",
                WhatWouldChangeOurMind = "A written agreement on weekends that names one duty desk.",
            },
            Outcome = new OutcomeForm { OutcomeWanted = "One duty desk that tells school and health on the same day, from next month." },
            Advice = new AdviceForm { Supporter = "Cara Singh, practitioner", SupportWanted = "I would like a colleague to join me for the discussion." },
            OtherAgency = new OtherAgencyForm { Agencies = [DemonstrationPeople.Callum.Agency, DemonstrationPeople.Hannah.Agency] },
            OtherPerson = new OtherPersonForm { Rows = [Row(DemonstrationPeople.Callum), Row(DemonstrationPeople.Hannah)] },
            Protection = new ProtectionForm
            {
                Safety = new SafetyAnswerForm
                {
                    Answer = SafetyAnswerForm.FreshArrangement, WhatProtects = "The child's officer calls each evening; the school looks in each morning.",
                    CheckedBy = "The duty sergeant", Owner = DemonstrationPeople.Priya.Id, NextReview = DateInput.From(today.AddDays(6)),
                },
            },
            Network = new NetworkForm(),
            Discussion = new DiscussionForm { Held = DiscussionForm.NotYet, PlannedFor = DateInput.From(today.AddDays(5)) },
        }.ToDraft(DemonstrationPeople.Priya.Id, now.AddHours(-2));
        var manager = DemonstrationPeople.Marcus;
        (draft.ShownToId, draft.ShownTo, draft.ShownAt, draft.ReadAt) = (manager.Id, $"{manager.Name}, {manager.Title}", now.AddMinutes(-100), now.AddMinutes(-40));
        draft.Comments.Add(new DraftComment
        {
            PersonId = manager.Id, From = draft.ShownTo, Step = "concern", At = now.AddMinutes(-40),
            Text = "Could you add who was on duty that weekend, by role? The other agencies will ask.",
        });
        return draft;
    }

    private static OtherPersonRow Row(DemonstrationPerson person) => new() { Agency = person.Agency, Person = person.Id };
}
