using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Safety.Challenges;

/// <summary>An agency says that the arrangement does not protect the child.</summary>
[Act(Verb.ChallengeSafety)]
public sealed class SafetyChallengesController(ActServices services, IValidator<SafetyChallengeForm> validator)
    : DisputeActController<SafetyChallengeForm>(services, validator)
{
    protected override void Carry(SafetyChallengeForm form, OpenDispute open) => open.Dispute.ChallengeSafety(form.Why!, open.Act);

    protected override string Said(SafetyChallengeForm form, OpenDispute open) =>
        $"We have told the safeguarding leads of the agencies and asked {open.Dispute.CurrentArrangement!.OwnerName} to answer.";
}

public sealed class SafetyChallengeForm
{
    public string? Why { get; set; }
}

public sealed class SafetyChallengeFormValidator : AbstractValidator<SafetyChallengeForm>
{
    public SafetyChallengeFormValidator() => RuleFor(f => f.Why).Text("Enter why it does not protect the child");
}
