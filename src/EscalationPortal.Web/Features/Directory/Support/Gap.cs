using EscalationPortal.Domain.Policies;
using EscalationPortal.Web.Display;
using EscalationPortal.Web.Infrastructure;

namespace EscalationPortal.Web.Features.Directory.Support;

/// <summary>What an agency is missing for a dispute to go through all of its stages, and where it is put right.</summary>
public sealed record Gap(string Sentence, string Href, string LinkText)
{
    public static IReadOnlyList<Gap> Of(Staff staff, EscalationPolicy policy)
    {
        if (!staff.Agency.TakesPart)
            return [.. OfBodies(staff, policy)];
        var tiers = Administrator.Tiers(policy);
        return [.. OfLead(staff), .. tiers.SelectMany(t => OfTier(staff, t, policy)), .. OfPartner(staff, policy),
            .. tiers.SelectMany(t => OfHolders(staff, t, isLast: t == tiers[^1])).DistinctBy(g => g.Sentence)];
    }

    private static IEnumerable<Gap> OfLead(Staff staff)
    {
        if (staff.Lead is null)
            yield return new("No one leads safeguarding here.", Addresses.EditAgency(staff.Agency.Key), "Name the lead");
        else if (!staff.Lead.HasAccount)
            yield return new($"The lead, {staff.Lead.Name}, has no account.", Addresses.PersonAccount(staff.Lead.Id), "Create an account");
    }

    private static IEnumerable<Gap> OfTier(Staff staff, StagePolicy stage, EscalationPolicy policy)
    {
        var role = policy.Role(stage.HeldBy).Name;
        var holders = staff.With(stage.HeldBy);
        var add = Addresses.NewPerson(staff.Agency.Key, stage.HeldBy);
        if (holders.Count == 0 && stage.Acceptance is null)
            yield return new($"No one here can take part in {stage.Name}: there is no {role}.", add, "Add a person");
        else if (holders.Count == 0 && staff.Lead is null)
            yield return new($"No one here can accept an escalation at {stage.Name}.", add, "Add a person");
        else if (holders.Count == 0)
            yield return new($"{stage.Name} has no {role} here: only the lead can accept.", add, "Add a person");
        else if (holders.All(h => !h.HasAccount))
            yield return new($"No one here who holds {stage.Name} has an account.", Addresses.PersonAccount(holders[0].Id), $"Create an account for {holders[0].Name}");
    }

    private static IEnumerable<Gap> OfHolders(Staff staff, StagePolicy stage, bool isLast)
    {
        foreach (var person in staff.With(stage.HeldBy))
        {
            if (!isLast && staff.Find(person.LineManagerId) is null)
                yield return new($"{person.Name} has no line manager.", Addresses.EditPerson(person.Id), "Choose one");
            if (person.AwayUntil is { } until && staff.DeputiesOf(person.Id).Count == 0)
                yield return new($"{person.Name} is away until {LondonWords.Date(until)}, without a deputy.", Addresses.EditPerson(person.Id), "Choose a deputy");
        }
    }

    private static IEnumerable<Gap> OfPartner(Staff staff, EscalationPolicy policy)
    {
        foreach (var panel in policy.Stages.Select(s => s.Panel).OfType<PanelPolicy>())
        {
            var sends = panel.Partners.Any(p => p.Agency == staff.Agency.Key) || policy.CouncilAreas.Any(a => a.Agency == staff.Agency.Key);
            if (sends && staff.With(panel.PartnerRole).Count == 0)
                yield return new($"No one here can sit on a {policy.Bodies.Panel.Name}: there is no {policy.Role(panel.PartnerRole).Name}.",
                    Addresses.NewPerson(staff.Agency.Key, panel.PartnerRole), "Add a person");
        }
    }

    /// <summary>The partnership's own bodies sit in no agency of their own; each has to have someone in one of these.</summary>
    private static IEnumerable<Gap> OfBodies(Staff staff, EscalationPolicy policy) =>
        staff.People.Count > 0 ? [] : [new($"No one is named for the {staff.Agency.Name}.", Addresses.NewPerson(staff.Agency.Key), "Add a person")];
}
