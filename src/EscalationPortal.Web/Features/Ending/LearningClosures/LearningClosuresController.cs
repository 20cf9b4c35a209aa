using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Ending.LearningClosures;

/// <summary>Nothing is left to decide for this child, and agencies learn from it.</summary>
[Act(Verb.CloseForLearning)]
public sealed class LearningClosuresController(ActServices services, IValidator<LearningClosureForm> validator)
    : DisputeActController<LearningClosureForm>(services, validator)
{
    protected override void Carry(LearningClosureForm form, OpenDispute open) => open.Dispute.CloseForLearning(open.Act);

    protected override string Said(LearningClosureForm form, OpenDispute open) => $"Closed for learning at {open.Stage.Name}. We have told everyone in this dispute.";
}
