using EscalationPortal.Domain.Time;
using EscalationPortal.Persistence.Drafts;
using EscalationPortal.Web.Features.Drafts;
using EscalationPortal.Web.Features.Drafts.Steps;
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
    }
}
