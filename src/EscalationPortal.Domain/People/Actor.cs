namespace EscalationPortal.Domain.People;

/// <summary>The person who acts, and those whose deputy they are during an absence.</summary>
/// <param name="Convenes">Whether they act for the body that convenes panels, under any policy in use.</param>
public sealed record Actor(Person Person, IReadOnlyList<Person> DeputisingFor, bool Convenes)
{
    public Guid Id => Person.Id;

    /// <summary>Nothing of another partnership exists for them, although roles there may have the same keys.</summary>
    public string PartnershipKey => Person.PartnershipKey;

    public bool Has(string role) => Person.Has(role);

    /// <summary>Whether what is asked of that person can be done by this one, as themselves or as 'X for Y'.</summary>
    public bool StandsFor(Guid person) => Person.Id == person || DeputisingFor.Any(p => p.Id == person);

    /// <summary>Everybody whose seats this actor may use.</summary>
    public IReadOnlyList<Guid> Stands => [Person.Id, .. DeputisingFor.Select(p => p.Id)];
}
