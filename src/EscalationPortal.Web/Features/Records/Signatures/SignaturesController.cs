using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Display;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Records.Signatures;

/// <summary>An agency signs one exact version of the record.</summary>
[Act(Verb.Sign)]
public sealed class SignaturesController(ActServices services, IValidator<SignForm> validator)
    : DisputeActController<SignForm>(services, validator)
{
    protected override void Carry(SignForm form, OpenDispute open) =>
        open.Dispute.Sign(form.ContentHash!, form.Verdict!.Value, form.Words, open.Act);

    protected override string Said(SignForm form, OpenDispute open) =>
        $"Signed for your agency: {DisputeWords.Lower(DisputeWords.Verdict(form.Verdict!.Value))}. We have told the other side.";
}
