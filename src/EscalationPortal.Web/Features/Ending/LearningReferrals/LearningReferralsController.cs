using EscalationPortal.Domain.Disputes;
using EscalationPortal.Persistence;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Ending.LearningReferrals;

/// <summary>What is referred is kept apart from the dispute: neither holds a key of the other.</summary>
[Act(Verb.ReferLearning)]
public sealed class LearningReferralsController(ActServices services, PortalDbContext db, IValidator<LearningReferralForm> validator)
    : DisputeActController<LearningReferralForm>(services, validator)
{
    protected override void Carry(LearningReferralForm form, OpenDispute open) =>
        db.LearningReferrals.Add(open.Dispute.ReferLearning(form.ToPoints(), open.Act));

    protected override string Said(LearningReferralForm form, OpenDispute open) =>
        $"The learning points are with the {open.Policy.Bodies.LearningGroup.Name}. They do not lead back to this dispute.";
}
