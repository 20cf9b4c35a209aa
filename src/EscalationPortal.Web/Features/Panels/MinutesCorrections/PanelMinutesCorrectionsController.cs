using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Display;
using EscalationPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Panels.MinutesCorrections;

/// <summary>The body that convenes the panel issues another version of the minutes, after someone disagreed with them.</summary>
[Act(Verb.CorrectMinutes)]
public sealed class PanelMinutesCorrectionsController(ActServices services, IValidator<MinutesCorrectionForm> validator)
    : DisputeActController<MinutesCorrectionForm>(services, validator)
{
    protected override MinutesCorrectionForm Blank(OpenDispute open)
    {
        var form = new MinutesCorrectionForm { Items = [.. open.Dispute.PanelToCorrect!.Minutes!.Items.Select(i => new MinuteRowForm { Heading = i.Heading, Text = i.Text })] };
        MinuteRowForm.Pad(form.Items, another: false);
        return form;
    }

    protected override void Grow(MinutesCorrectionForm form, bool another) => MinuteRowForm.Pad(form.Items, another);

    protected override void Carry(MinutesCorrectionForm form, OpenDispute open) => open.Dispute.CorrectMinutes(MinuteRowForm.ToItems(form.Items), form.Why!, open.Act);

    protected override string Said(MinutesCorrectionForm form, OpenDispute open) => "You issued another version of the minutes. We have asked everyone who was there to agree it.";
}

public sealed class MinutesCorrectionForm
{
    public List<MinuteRowForm> Items { get; set; } = [];
    public string? Why { get; set; }
}

public sealed class MinutesCorrectionFormValidator : AbstractValidator<MinutesCorrectionForm>
{
    public MinutesCorrectionFormValidator(IValidator<MinuteRowForm> rows)
    {
        RuleFor(f => f.Items).AtMostRows("items");
        RuleForEach(f => f.Items).SetValidator(rows);
        RuleFor(f => f.Why).Text("Enter what you corrected, or why the text stays the same");
    }
}
