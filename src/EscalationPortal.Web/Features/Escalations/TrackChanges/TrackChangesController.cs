using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Escalations.TrackChanges;

/// <summary>The tracks differ only in their clocks.</summary>
[Act(Verb.ChangeTrack)]
public sealed class TrackChangesController(ActServices services, IValidator<TrackForm> validator)
    : DisputeActController<TrackForm>(services, validator)
{
    protected override TrackForm Blank(OpenDispute open) => TrackForm.For(open);

    protected override void Carry(TrackForm form, OpenDispute open) => open.Dispute.ChangeTrack(form.Track!, form.Why!, open.Act);

    protected override string Said(TrackForm form, OpenDispute open) =>
        $"Now on the {open.Policy.Track(open.Dispute.Track).Name} track. We have told everyone in this dispute that its times have changed.";
}
