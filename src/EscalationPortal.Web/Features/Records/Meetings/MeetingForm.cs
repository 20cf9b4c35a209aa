using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Records.Meetings;

public sealed class MeetingForm
{
    public string? MeetingType { get; set; }
    public DateInput MeetsOn { get; set; } = new();
    public string? MeetsTime { get; set; }
    public string? Place { get; set; }
    public string? Invited { get; set; }

    /// <summary>Begins with the people who hold the stage for each agency.</summary>
    public static MeetingForm For(OpenDispute open) => new()
    {
        MeetingType = open.Stage.MeetingTypes[0],
        Invited = string.Join("\n", open.HoldersOfStage.Select(s => $"{s.Name}, {s.AgencyName}")),
    };

    public static IReadOnlyList<Choice> Types(OpenDispute open) => [.. open.Stage.MeetingTypes.Select(type => new Choice(type, type))];

    public MeetingPlan ToPlan(Act act) =>
        new(MeetingType!, act.Calendar.ToUtc(MeetsOn.ToDate()!.Value, TimeInput.Parse(MeetsTime)!.Value), Place!, Invited!);
}

public sealed class MeetingFormValidator : AbstractValidator<MeetingForm>
{
    public MeetingFormValidator()
    {
        RuleFor(f => f.MeetingType).NotEmpty().WithMessage("Choose the kind of meeting");
        RuleFor(f => f.MeetsOn).Date("the day of the meeting");
        RuleFor(f => f.MeetsTime).Time("the time of the meeting", f => f.MeetsOn);
        RuleFor(f => f.Place).Text("Enter the place or link", Lengths.Place);
        RuleFor(f => f.Invited).Text("Enter who is invited", Lengths.Participants);
    }
}
