using EscalationPortal.Domain;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Escalations.TrackChanges;

public sealed class TrackForm
{
    public string? Track { get; set; }
    public string? Why { get; set; }

    public static TrackForm For(OpenDispute open) => new() { Track = open.Dispute.CanChangeTo(open.Act) is [var only] ? only.Key : null };

    public static IReadOnlyList<Choice> Tracks(OpenDispute open) =>
    [
        .. open.Dispute.CanChangeTo(open.Act).Select(t => new Choice(
            t.Key, $"{t.Name} track", t.Hint)),
    ];
}

public sealed class TrackFormValidator : AbstractValidator<TrackForm>
{
    public TrackFormValidator()
    {
        RuleFor(f => f.Track).NotEmpty().WithMessage("Choose the track");
        RuleFor(f => f.Why).Text("Enter why you are changing the track", Lengths.Reason);
    }
}
