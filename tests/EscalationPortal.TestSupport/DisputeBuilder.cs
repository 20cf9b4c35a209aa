using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;

namespace EscalationPortal.TestSupport;

/// <summary>
/// A dispute that begins valid and is walked to the wanted state through the aggregate's own verbs.
/// Choices (<see cref="Between"/>, <see cref="With"/>, <see cref="In"/>) come before the first step.
/// </summary>
public sealed partial class DisputeBuilder
{
    /// <summary>A Monday morning, with a whole working week ahead.</summary>
    public static DateOnly FirstDay { get; } = new(2026, 11, 16);

    private Person _raiser = Staff.Priya;
    private IReadOnlyList<Person> _others = [Staff.Callum];
    private Func<Submission, Submission> _change = s => s;
    private bool _noneAgreed;
    private Dispute? _dispute;

    public Partnership Partnership { get; private set; } = Partnership.Usual;
    public SteerableClock Clock { get; } = new(Partnership.London(FirstDay, 10));
    public DateTime Now => Clock.Now;
    public DateOnly Today => Partnership.CalendarInForce.DayOf(Now);
    public Dispute Dispute => _dispute ?? Submitted()._dispute!;
    public StageRecord Stage => Dispute.CurrentStage;

    public DisputeBuilder Between(Person raiser, params IReadOnlyList<Person> others)
    {
        (_raiser, _others) = (raiser, others);
        return this;
    }

    public DisputeBuilder With(Func<Submission, Submission> change)
    {
        var before = _change;
        _change = s => change(before(s));
        return this;
    }

    /// <summary>Before the first step, or in the middle: deputies and leads change while a dispute goes on.</summary>
    public DisputeBuilder In(Partnership partnership)
    {
        Partnership = partnership;
        return this;
    }

    /// <summary>Each act is a minute after the one before, as no two acts of people share an instant.</summary>
    public Act By(Person person)
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        return Partnership.Act(person, Now);
    }

    /// <summary>Asks without acting: the clock stays.</summary>
    public Act Asking(Person person) => Partnership.Act(person, Now);

    /// <summary>What that person may see of it.</summary>
    public DisputeView SeenBy(Person person) => Dispute.SeenBy(Partnership.ActorOf(person), Partnership.PolicyInForce);

    public DisputeBuilder After(TimeSpan time)
    {
        Clock.Advance(time);
        return this;
    }

    public DisputeBuilder At(DateTime utc)
    {
        Clock.MoveTo(utc);
        return this;
    }

    /// <summary>No arrangement can be agreed, at any step: each refers the child instead.</summary>
    public DisputeBuilder WithoutArrangement()
    {
        _noneAgreed = true;
        return With(s => s with { Safety = Samples.NoneAgreed(Now) });
    }

    /// <summary>A lawful answer for wherever the dispute stands.</summary>
    public SafetyAnswer Safe(Person by) =>
        _noneAgreed ? Samples.NoneAgreed(Now)
        : Dispute.SafetyAt(Now) == SafetyState.InForce ? SafetyAnswer.StillProtects : Fresh(SeatedFor(by));

    public SafetyAnswer Fresh(Person owner) => new(Arrangement(owner), null);

    /// <summary>With its review on the last day that the policy allows.</summary>
    public Arrangement Arrangement(Person owner)
    {
        var (policy, calendar) = (Partnership.PolicyInForce, Partnership.CalendarInForce);
        var latest = calendar.Reckon(policy.Safety.ReviewWithin, _dispute?.Track ?? policy.StandardTrack.Key, Now).DueUtc;
        var day = calendar.DayOf(latest);
        return Samples.Arrangement(Now, owner, (calendar.CloseOf(day) > latest ? day.AddDays(-1) : day).DayNumber - Today.DayNumber);
    }

    public DiscussionHeld Discussion() => Samples.Discussion(Now) with { Method = Partnership.PolicyInForce.DiscussionMethods[0].Key };

    /// <summary>The person of a party who holds it at a tier of the policy's ladder.</summary>
    public Person HolderOf(Party party, string stage) =>
        Partnership.Directory.Person(Dispute.Holder(party.Id, Partnership.PolicyInForce.Stage(stage).HeldBy)!.PersonId);

    public IReadOnlyDictionary<Guid, Guid> Counterparts(Guid escalating) => Dispute.Parties.Where(p => p.Id != escalating).ToDictionary(
        p => p.Id, p => Partnership.Directory.Holders(p.Agency, Partnership.PolicyInForce.Stage(Stage.StageKey).HeldBy)[0].Id);

    private Person SeatedFor(Person by) =>
        Dispute.PartyOf(Partnership.ActorOf(by)) is null ? HolderOf(Dispute.RaisingParty, Partnership.PolicyInForce.FirstStage.Key) : Seated(by);

    private Person Seated(Person by) =>
        Partnership.Directory.Person(Dispute.SeatsOf(Partnership.ActorOf(by)).First(s => s.PartyId is not null).PersonId);
}
