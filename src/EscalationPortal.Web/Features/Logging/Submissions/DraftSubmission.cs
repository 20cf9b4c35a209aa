using EscalationPortal.Domain.Disputes;
using EscalationPortal.Persistence.Drafts;
using EscalationPortal.Web.Features.Logging.Drafts;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Features.Logging.Submissions;

/// <summary>Turns a draft without anything missing into what the domain is given.</summary>
public static class DraftSubmission
{
    public static Submission ToSubmission(this OpenDraft open)
    {
        var d = open.Content;
        var calendar = open.Act.Calendar;
        var concern = new Concern(d.Concern!.WhatHappened!, d.Concern.Evidence!, d.Concern.Source!, d.Child!.Impact!, d.Child.LivedExperience!);
        var safety = d.Protection!.Safety.ToAnswer(open.Act);
        return new Submission(
            CaseReference.Of(d.Case!.System, d.Case.Reference), d.Case.CouncilArea!, d.Timing!.Track!, d.About!.Words!, d.About.Areas,
            d.About.Situations, d.Timing.AroseOn.ToDate()!.Value, concern, d.Positions!.WhatWeAccept!, d.Positions.WhereWeDiffer!,
            d.Positions.WhatWouldChangeOurMind!, d.Outcome!.OutcomeWanted!, d.Advice!.ToAdvice(), d.Advice.ToSupport(),
            safety, RiskOf(open, safety), d.Network!.ToPeople(), d.OtherPerson!.People, d.Discussion!.ToHeld(calendar), d.Discussion.ToPlanned())
        {
            SupervisorsComments = [.. open.Draft.Comments.OrderBy(c => c.At).Select(c => new AdviceTaken(c.From, calendar.DayOf(c.At), Placed(c)))],
        };
    }

    private static string Placed(DraftComment comment) =>
        comment.Step is { } key && Journey.Find(key) is { } step ? $"On ‘{step.Title}’: {comment.Text}" : comment.Text;

    /// <summary>A referral that also stands in for an arrangement is one referral, and is recorded once.</summary>
    private static RiskReferred? RiskOf(OpenDraft open, SafetyAnswer safety)
    {
        if (open.Content is not { SafeNow.IsInDanger: true, Danger: { } danger })
            return null;
        var risk = danger.ToReferral(open.Act.Calendar);
        return risk == safety.NoneAgreed ? null : risk;
    }
}
