using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Web.Infrastructure;

namespace EscalationPortal.Web.Acting;

/// <summary>A dispute that its reader may see, and the reader as the one who acts on it now.</summary>
public sealed record OpenDispute(Dispute Dispute, Act Act)
{
    public EscalationPolicy Policy => Act.Policy;

    /// <summary>What its reader may see of it: whatever can be within one side is shown through this.</summary>
    public DisputeView View => Dispute.SeenBy(Act.By, Policy);
    public StagePolicy Stage => Policy.Stage(Dispute.CurrentStage.StageKey);

    /// <summary>The people who hold the stage, as far as this reader knows them.</summary>
    public IEnumerable<Seat> HoldersOfStage =>
        Dispute.Parties.Select(p => Dispute.Holder(p.Id, Stage.HeldBy)).OfType<Seat>().Intersect(View.Seats);

    /// <summary>'Stage Two', or 'Stage Two (again)' for a record after the first of that stage.</summary>
    public string NameOf(StageRecord record)
    {
        var name = Policy.Stage(record.StageKey).Name;
        return Dispute.Stages.Any(s => s.StageKey == record.StageKey && s.Sequence < record.Sequence) ? $"{name} (again)" : name;
    }

    public bool May(Verb verb) => Dispute.May(verb, Act);
    public string? WhyNot(Verb verb) => Dispute.WhyNot(verb, Act);
    public bool Offers(Verb verb) => Dispute.Offers(verb, Act);

    /// <summary>The clause under which the act goes on record; null if it is the portal's own rule.</summary>
    public string? ClauseOf(Verb verb) => Policy.ClauseOf(verb.Event(), StageOf(verb));

    /// <summary>The clause of something at the stage where the dispute is; null if it is the portal's own rule.</summary>
    public string? ClauseOf(EventKind kind) => Policy.ClauseOf(kind, Dispute.StageKey);

    // What moves a dispute up is recorded under the stage that it leads to.
    private string StageOf(Verb verb) => verb switch
    {
        Verb.Escalate => Dispute.NextStage(Act)?.Key,
        Verb.RaiseRemainingConcern => Policy.StageAfter(Dispute.StageKey)?.Key,
        Verb.Insist => Dispute.SentBackStage?.StageKey,
        _ => null,
    } ?? Dispute.StageKey;

    public string Address => Addresses.Dispute(Dispute.Reference);

    public string AddressOf(Verb verb) => Addresses.Act(Dispute.Reference, verb);

    /// <summary>Where an act leads. Some acts give up the seat through which the person could read the dispute; it would then not be found.</summary>
    public string LeadsTo => Dispute.SeatsOf(Act.By).Any() || (Dispute.IsWithConvenor && Act.By.Has(Dispute.ConvenorRole))
        ? Address : Addresses.Work;
}
