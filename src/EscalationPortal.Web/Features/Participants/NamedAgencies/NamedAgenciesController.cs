using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Participants.NamedAgencies;

/// <summary>One more agency is asked to answer, or the right one.</summary>
[Act(Verb.NameAgency)]
public sealed class NamedAgenciesController(ActServices services, IValidator<NameAgencyForm> validator)
    : DisputeActController<NameAgencyForm>(services, validator)
{
    protected override bool AsksEveryAgency => true;

    protected override void Carry(NameAgencyForm form, OpenDispute open) => open.Dispute.NameAgency(form.Person!.Value, open.Act);

    protected override string Said(NameAgencyForm form, OpenDispute open)
    {
        var person = open.Act.Directory.Person(form.Person!.Value);
        return $"{person.Name} of {person.AgencyName} can now read the whole dispute. We have asked them to answer.";
    }
}
