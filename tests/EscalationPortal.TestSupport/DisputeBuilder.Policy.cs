using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.TestSupport;

public sealed partial class DisputeBuilder
{
    /// <summary>A dispute between three agencies in the terms of any policy, its people made from its data.</summary>
    public static DisputeBuilder Under(EscalationPolicy policy)
    {
        var at = new DisputeBuilder().In(Partnership.Under(policy));
        List<Person> people = [.. PolicyStaff.FirstTier(policy).Select(at.Partnership.Directory.Person)];
        return at.Between(people[0], [.. people.Skip(1)]).With(s => s with
        {
            CouncilArea = policy.CouncilAreas[0].Key,
            Track = policy.StandardTrack.Key,
            Areas = [policy.Areas[^1].Key],
            Situations = [policy.Situations[^1].Key],
            Safety = at.Fresh(people[0]),
            Held = at.Discussion(),
        });
    }
}
