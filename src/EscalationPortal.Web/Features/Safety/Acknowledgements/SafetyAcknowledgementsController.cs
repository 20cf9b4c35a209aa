using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Safety.Acknowledgements;

/// <summary>The person responsible for the arrangement confirms that they are.</summary>
[Act(Verb.AcknowledgeSafety)]
public sealed class SafetyAcknowledgementsController(ActServices services, IValidator<AcknowledgeForm> validator)
    : DisputeActController<AcknowledgeForm>(services, validator)
{
    protected override void Carry(AcknowledgeForm form, OpenDispute open) => open.Dispute.AcknowledgeSafety(open.Act);

    protected override string Said(AcknowledgeForm form, OpenDispute open) =>
        $"We have recorded that {open.Dispute.CurrentArrangement!.OwnerName} is responsible for the arrangement.";
}

/// <summary>Nothing is asked: what is acknowledged stands on the page.</summary>
public sealed class AcknowledgeForm;

public sealed class AcknowledgeFormValidator : AbstractValidator<AcknowledgeForm>;
