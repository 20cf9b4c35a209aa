using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.TestSupport;

/// <summary>The agencies and people of a test, under the policy that the portal ships or another.</summary>
public sealed class Partnership
{
    private readonly IReadOnlyList<Deputyship> _deputies;

    private Partnership(IReadOnlyList<Agency> agencies, IReadOnlyList<Person> people, IReadOnlyList<Deputyship> deputies, EscalationPolicy? policy = null)
    {
        _deputies = deputies;
        Directory = new AgencyDirectory(agencies, people, deputies);
        PolicyInForce = policy ?? Policy;
        CalendarInForce = PolicyFiles.CalendarOf(PolicyInForce.Id);
    }

    /// <summary>The one that the portal ships.</summary>
    public static EscalationPolicy Policy => PolicyFiles.Shipped;

    public static WorkingCalendar Calendar => PolicyFiles.CalendarOf(Policy.Id);

    public EscalationPolicy PolicyInForce { get; }
    public WorkingCalendar CalendarInForce { get; }

    /// <summary>Dina is Marcus's deputy.</summary>
    public static Partnership Usual { get; } = new(Agencies.All, Staff.All, [new Deputyship(Staff.Marcus.Id, Staff.Dina.Id)]);

    /// <summary>Under another policy, with agencies and people made from its data.</summary>
    public static Partnership Under(EscalationPolicy policy) => new(PolicyStaff.AgenciesOf(policy), PolicyStaff.PeopleOf(policy), [], policy);

    public AgencyDirectory Directory { get; }

    /// <summary>The same partnership where one more person stands in for another.</summary>
    public Partnership WithDeputy(Person person, Person deputy) =>
        new(Directory.Agencies, Directory.People, [.. _deputies, new Deputyship(person.Id, deputy.Id)], PolicyInForce);

    /// <summary>The same partnership with someone more, or with someone's entry changed.</summary>
    public Partnership With(Person person) =>
        new(Directory.Agencies, [.. Directory.People.Where(p => p.Id != person.Id), person], _deputies, PolicyInForce);

    /// <summary>The same partnership with an agency's entry changed.</summary>
    public Partnership With(Agency agency) =>
        new([.. Directory.Agencies.Where(a => a.Key != agency.Key), agency], Directory.People, _deputies, PolicyInForce);

    public Actor ActorOf(Person person) => new(
        person, [.. _deputies.Where(d => d.Deputy == person.Id).Select(d => Directory.Person(d.Person))], person.Has(PolicyInForce.Bodies.Convenor.Role));

    public Act Act(Person by, DateTime at) => new(ActorOf(by), at, PolicyInForce, CalendarInForce, Directory);

    /// <summary>A London clock reading as the instant it stands for.</summary>
    public static DateTime London(DateOnly day, int hour, int minute = 0) => Calendar.ToUtc(day, new TimeOnly(hour, minute));
}
