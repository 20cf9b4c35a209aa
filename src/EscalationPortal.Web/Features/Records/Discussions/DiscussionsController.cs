using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Display;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Records.Discussions;

/// <summary>A discussion, a contact or a meeting that has taken place.</summary>
[Act(Verb.RecordDiscussion)]
public sealed class DiscussionsController(ActServices services, IValidator<DiscussionForm> validator)
    : DisputeActController<DiscussionForm>(services, validator)
{
    protected override string? DayField => nameof(DiscussionForm.HeldOn);

    protected override DiscussionForm Blank(OpenDispute open) => DiscussionForm.For(open);

    protected override void Carry(DiscussionForm form, OpenDispute open) => open.Dispute.RecordDiscussion(form.ToHeld(open), open.Act);

    protected override string Said(DiscussionForm form, OpenDispute open) =>
        $"Recorded: {DisputeWords.Lower(form.MeetingType ?? DisputeWords.Kind(Enum.Parse<DiscussionKind>(form.Kind!)))} on {LondonWords.Date(form.HeldOn.ToDate()!.Value)}.";
}
