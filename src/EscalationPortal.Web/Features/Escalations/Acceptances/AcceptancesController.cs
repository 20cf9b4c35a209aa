using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Escalations.Acceptances;

/// <summary>The person who was asked accepts or takes up, sends back, or passes on.</summary>
[Act(Verb.Accept)]
public sealed class AcceptancesController(ActServices services, IValidator<AcceptanceForm> validator)
    : DisputeActController<AcceptanceForm>(services, validator)
{
    protected override AcceptanceForm Blank(OpenDispute open) => AcceptanceForm.For(open);

    // The person who was asked hears that it is answered, perhaps by a deputy; no one else learns more than 'not yours'.
    protected override bool May(OpenDispute open) =>
        open.Dispute.Stages.SelectMany(s => s.Requests).Any(r => open.Act.By.StandsFor(r.PersonId));

    protected override string? WhyNot(OpenDispute open) => open.WhyNot(Verb.PassOn)
        ?? (AcceptanceForm.Choices(open).Count == 0 ? "You cannot answer your own request, and there is no colleague to pass it to." : null);

    protected override string? Fit(AcceptanceForm form, OpenDispute open)
    {
        form.Fit(open);
        return nameof(form.Counterparts);
    }

    protected override void Carry(AcceptanceForm form, OpenDispute open)
    {
        var (dispute, act) = open;
        switch (form.Answer)
        {
            case Verb.Accept:
                dispute.Accept(form.Counterparts.ToDictionary(c => c.Party, c => c.Person!.Value), form.Safety.ToAnswer(act), act);
                break;
            case Verb.TakeUp:
                dispute.TakeUp(act);
                break;
            case Verb.SendBack:
                dispute.SendBack(form.Advice!, act);
                break;
            case Verb.PassOn:
                dispute.PassOn(form.PassTo!.Value, form.WhyPassedOn!, act);
                break;
            default:
                throw new RuleViolationException("Choose what you would like to do.");
        }
    }

    protected override string Said(AcceptanceForm form, OpenDispute open) => form.Answer switch
    {
        Verb.Accept => $"You have accepted {open.Stage.Name}. We have told everyone in this dispute.",
        Verb.TakeUp => $"You have taken up {open.Stage.Name} for your agency.",
        Verb.SendBack => $"Sent back with your advice. {open.Stage.Name} continues.",
        _ => $"Passed on to {open.Act.Directory.Person(form.PassTo!.Value).Name}.",
    };
}
