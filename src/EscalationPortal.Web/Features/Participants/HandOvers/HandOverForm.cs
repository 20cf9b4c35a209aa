using EscalationPortal.Domain;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Participants.HandOvers;

public sealed class HandOverForm
{
    /// <summary>Id of the place, a colon, and the id of the person who takes it over.</summary>
    public string? To { get; set; }
    public string? Why { get; set; }

    public Guid Seat => Part(0);
    public Guid Person => Part(1);

    public static HandOverForm For(OpenDispute open) => new() { To = Choices(open) is [var only] ? only.Value : null };

    /// <summary>Each place that may be handed over with each colleague who can take it, so that one choice says both.</summary>
    public static IReadOnlyList<Choice> Choices(OpenDispute open) =>
    [
        .. open.Dispute.CanHandOver(open.Act).SelectMany(seat => open.Dispute.CanTakeOver(seat, open.Act).Select(person => new Choice(
            $"{seat.Id}:{person.Id}", $"{person.Name} takes over from {(open.Act.By.Id == seat.PersonId ? "you" : $"{seat.Name}, {seat.Title}")}",
            $"{person.Title}, {person.AgencyName}"))),
    ];

    private Guid Part(int index) => (To?.Split(':')) is { Length: 2 } parts && Guid.TryParse(parts[index], out var id) ? id : Guid.Empty;
}

public sealed class HandOverFormValidator : AbstractValidator<HandOverForm>
{
    public HandOverFormValidator()
    {
        RuleFor(f => f.To).NotEmpty().WithMessage("Choose who will take over");
        RuleFor(f => f.Why).Text("Enter why you are handing it over", Lengths.Reason);
    }
}
