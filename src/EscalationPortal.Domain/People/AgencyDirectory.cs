namespace EscalationPortal.Domain.People;

/// <summary>The agencies and people that a choice or a rule needs to know of.</summary>
public sealed class AgencyDirectory(
    IReadOnlyList<Agency> agencies, IReadOnlyList<Person> people, IReadOnlyList<Deputyship> deputies)
{
    public IReadOnlyList<Agency> Agencies => agencies;
    public IReadOnlyList<Person> People => people;

    public Agency Agency(string key) => agencies.Single(a => a.Key == key);
    public Person? Find(Guid id) => people.SingleOrDefault(p => p.Id == id);

    /// <exception cref="RuleViolationException">Nobody of that id is in the directory.</exception>
    public Person Person(Guid id) =>
        Find(id) ?? throw new RuleViolationException("Choose a person from the directory.");

    public Person? LeadOf(string agency) =>
        agencies.SingleOrDefault(a => a.Key == agency)?.Lead is { } lead ? Find(lead) : null;

    public IReadOnlyList<Person> Holders(string agency, string role) =>
        [.. people.Where(p => p.Agency == agency && p.Has(role)).OrderBy(p => p.Name, StringComparer.Ordinal)];

    /// <summary>Those who hold a tier; where an agency has nobody there, as a school may, its safeguarding lead alone.</summary>
    public IReadOnlyList<Person> HoldersOrLead(string agency, string role) =>
        Holders(agency, role) is { Count: > 0 } holders ? holders : LeadOf(agency) is { } lead ? [lead] : [];

    public IReadOnlyList<Person> Holders(string role) =>
        [.. people.Where(p => p.Has(role)).OrderBy(p => p.Name, StringComparer.Ordinal)];

    public Person? ManagerOf(Person person) => person.LineManager is { } id ? Find(id) : null;

    public IReadOnlyList<Person> DeputiesOf(Guid person) =>
        [.. deputies.Where(d => d.Person == person).Select(d => Find(d.Deputy)).OfType<Person>()];
}

/// <summary>Who stands in for whom.</summary>
public sealed record Deputyship(Guid Person, Guid Deputy);
