using EscalationPortal.Domain.Policies;
using EscalationPortal.Web.Display;
using EscalationPortal.Web.Features.Logging.Drafts;
using EscalationPortal.Web.Features.Logging.Drafts.Steps;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Features.Logging.Submissions;

/// <summary>One line of the check: what was asked and what was answered.</summary>
public sealed record Answer(string Question, string Text)
{
    public const string None = "Not answered yet";
}

/// <summary>A draft's answers in words. A key that the policy no longer knows reads as not answered.</summary>
public static class Answers
{
    public static IReadOnlyList<Answer> Of(JourneyStep step, OpenDraft open) =>
        [.. Raw(step.Stored(open.Content), step, open).Select(a => new Answer(a.Question, string.IsNullOrWhiteSpace(a.Text) ? Answer.None : a.Text))];

    private static IEnumerable<(string Question, string? Text)> Raw(StepForm? stored, JourneyStep step, OpenDraft open)
    {
        var policy = open.Policy;
        return stored switch
        {
            SafeNowForm f => [("Safe now", SafeNowForm.Answers.FirstOrDefault(a => a.Value == f.Answer)?.Text)],
            DangerForm f => [("Referred to", f.ReferredTo), ("Who was told", f.WhoWasTold),
                ("When", At(f.ReferredOn, f.ReferredTime, open)), ("Reference", f.Reference ?? "None given")],
            RightProcessForm => [("Process", RightProcessForm.Answers(policy)[0].Text)],
            CaseForm f =>
            [
                ("Case reference", f.Reference), ("System", policy.CaseSystems.FirstOrDefault(s => s.Key == f.System)?.Name),
                ("Council’s area", policy.CouncilAreas.FirstOrDefault(a => a.Key == f.CouncilArea)?.Name),
            ],
            AboutForm f => [("Title", f.Title(policy)), ("Areas", Names(policy.Areas, f.Areas)), ("Situations", Names(policy.Situations, f.Situations))],
            TimingForm f => [("Arose on", Day(f.AroseOn)), ("Urgency", policy.Tracks.FirstOrDefault(t => t.Key == f.Track)?.Name)],
            ConcernForm f => [("What happened", f.WhatHappened), ("Evidence", f.Evidence), ("Source", f.Source)],
            ChildForm f => [("For this child", f.Impact), ("Lived experience", f.LivedExperience)],
            PositionsForm f => [("Both agree on", f.WhatWeAccept), ("What you disagree about", f.WhereWeDiffer), ("What would change your mind", f.WhatWouldChangeOurMind)],
            OutcomeForm f => [("Outcome wanted", f.OutcomeWanted)],
            AdviceForm f => [("Advice", f.HasAdvice ? $"{f.From}, {Day(f.On)}\n{f.Text}" : "None taken"), ("Support", Or(f.ToSupport(), "None asked for"))],
            OtherAgencyForm => [("Agencies", string.Join('\n', open.ChosenAgencies.Select(a => a.Text)))],
            OtherPersonForm => [("Who you disagree with", string.Join('\n', open.Others.Select(p => p.Introduction)))],
            ProtectionForm f => Protection(f.Safety, open),
            NetworkForm f => [("Involved with the child", Or(string.Join('\n', f.ToPeople().Select(p => $"{p.Name}, {p.Role}, {p.Agency}")), "No one named"))],
            DiscussionForm { WasHeld: true } f =>
                [("Held", $"{At(f.HeldOn, f.HeldTime, open)}, "
                    + DisputeWords.Lower(policy.DiscussionMethods.FirstOrDefault(m => m.Key == f.Method)?.Name ?? "")),
                    ("Took part", f.Participants), ("What was said", f.Notes)],
            DiscussionForm f => [("Planned for", Day(f.PlannedFor))],
            _ => [(step.Title, null)],
        };
    }

    private static IEnumerable<(string Question, string? Text)> Protection(SafetyAnswerForm safety, OpenDraft open) =>
        safety.Answer == SafetyAnswerForm.FreshArrangement
            ?
            [
                ("What protects the child", safety.WhatProtects), ("Checked by", safety.CheckedBy),
                ("Who is responsible", open.SafetyQuestion.Owners.FirstOrDefault(o => o.Value == safety.Owner.ToString())?.Text), ("Next review", Day(safety.NextReview)),
            ]
            : [("None agreed: referred to", safety.ReferredTo), ("Who was told", safety.WhoWasTold),
                ("When", At(safety.ReferredOn, safety.ReferredTime, open))];

    private static string? Day(DateInput date) => date.ToDate() is { } day ? LondonWords.Date(day) : null;

    private static string? At(DateInput date, string? time, OpenDraft open) =>
        date.ToDate() is { } day && TimeInput.Parse(time) is { } hour ? LondonWords.DateAndTime(open.Act.Calendar.ToUtc(day, hour)) : null;

    private static string Names(IEnumerable<ReportingCategory> categories, List<string> keys) =>
        string.Join('\n', categories.Where(c => keys.Contains(c.Key)).Select(c => c.Name));

    private static string Or(string? text, string otherwise) => string.IsNullOrWhiteSpace(text) ? otherwise : text;
}
