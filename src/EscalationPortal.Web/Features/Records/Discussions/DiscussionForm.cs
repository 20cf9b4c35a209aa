using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Records.Discussions;

public sealed class DiscussionForm
{
    /// <summary>'Discussion', 'Contact', or what the policy calls a kind of meeting.</summary>
    public string? Kind { get; set; }
    public DateInput HeldOn { get; set; } = new();
    public string? HeldTime { get; set; }
    public string? Method { get; set; }
    public string? Participants { get; set; }

    [NotAskedAbout]
    public string? Place { get; set; }
    public string? Notes { get; set; }

    public static DiscussionForm For(OpenDispute open) => new()
    {
        Participants = string.Join(", ", open.HoldersOfStage.Select(s => s.Name)),
    };

    public static IReadOnlyList<Choice> Kinds(OpenDispute open) =>
    [
        new(nameof(DiscussionKind.Discussion), "A discussion", "You talked about the disagreement"),
        new(nameof(DiscussionKind.Contact), "A contact with your counterpart", "You reached them, or tried to, without a full discussion"),
        .. open.Stage.MeetingTypes.Select(type => new Choice(type, type)),
    ];

    public static IReadOnlyList<Choice> Methods(OpenDispute open) => [.. open.Policy.DiscussionMethods.Select(m => new Choice(m.Key, m.Name))];

    public DiscussionHeld ToHeld(OpenDispute open)
    {
        var at = open.Act.Calendar.ToUtc(HeldOn.ToDate()!.Value, TimeInput.Parse(HeldTime)!.Value);
        return MeetingType is { } type
            ? new DiscussionHeld(DiscussionKind.Meeting, at, Method!, Participants!, Place, Notes!, type)
            : new DiscussionHeld(Enum.Parse<DiscussionKind>(Kind!), at, Method!, Participants!, null, Notes!);
    }

    public string? MeetingType => Kind is null or nameof(DiscussionKind.Discussion) or nameof(DiscussionKind.Contact) ? null : Kind;
}

public sealed class DiscussionFormValidator : AbstractValidator<DiscussionForm>
{
    public DiscussionFormValidator()
    {
        RuleFor(f => f.Kind).NotEmpty().WithMessage("Choose what you would like to record");
        RuleFor(f => f.HeldOn).Date("the day that it was held");
        RuleFor(f => f.HeldTime).Time("the time that it was held", f => f.HeldOn);
        RuleFor(f => f.Method).NotEmpty().WithMessage("Choose how you talked");
        RuleFor(f => f.Participants).Text("Enter who took part", Lengths.Participants);
        When(f => f.MeetingType is not null, () => RuleFor(f => f.Place).Text("Enter the place or link of the meeting", Lengths.Place));
        RuleFor(f => f.Notes).Text("Enter what was said and what was settled");
    }
}
