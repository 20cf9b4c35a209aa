using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    /// <summary>Whether this person, by who they are in this dispute, may ever do this now. Asked by pages, by the web's handler, and by the verb itself.</summary>
    public bool May(Verb verb, Act act) => VerbRules.Of(verb).May(this, act);

    /// <summary>Why it cannot happen now, as a sentence for the person; null where it can.</summary>
    public string? WhyNot(Verb verb, Act act) => VerbRules.Of(verb).WhyNot(this, act);

    /// <summary>Each part declares the verbs that it has.</summary>
    internal static IEnumerable<VerbRule> DeclaredVerbs() =>
    [
        .. DiscussionVerbs, .. RecordVerbs, .. EscalationVerbs, .. AcceptanceVerbs, .. SafetyVerbs, .. AgencyVerbs, .. HandingVerbs, .. KeepingVerbs,
        .. EndingVerbs, .. PanelVerbs,
    ];

    /// <summary>Whether a page offers it: the person may, and it can happen now.</summary>
    public bool Offers(Verb verb, Act act) => May(verb, act) && WhyNot(verb, act) is null;

    private void Demand(Verb verb, Act act)
    {
        if (act.Policy.Id != PolicyId)
            throw new InvalidOperationException($"Dispute {Reference} is under policy {PolicyId}, not {act.Policy.Id}.");
        if (WhyNot(verb, act) is { } sentence)
            throw new RuleViolationException(sentence);
        RuleViolationException.ThrowIf(!May(verb, act), "You have no part in this dispute that allows this.");
    }

    private bool WasOnPanel(People.Actor actor) => _panelMeetings.TookPart(actor.Id);

    private bool IsConvenor(Act act) => IsWithConvenor && act.By.Has(ConvenorRole);

    private bool IsAtPanel(Act act) => Stage(act.Policy).Kind == StageKind.Panel;

    private bool MayAccept(Act act) => RequestTo(act) is { IsCounterpart: false } request && !Escalated(act, CurrentStage, request.PartyId, request.AskedById);

    private bool MaySpeakToMinutes(Act act) => WasOnPanel(act.By) && SeatsOf(act.By).Any(s => s.Capacity == Capacity.PanelMember);

    private bool HoldsTheStage(Act act) => CurrentHolder(act.By, act.Policy) is not null;

    private bool HoldsTheStageForTheRaisingSide(Act act) => CurrentHolder(act.By, act.Policy)?.PartyId == RaisingParty.Id;

    private bool IsOfAParty(Act act) => PartyOf(act.By) is not null;

    private bool HoldsLearningTier(Act act)
    {
        var tiers = act.Policy.Stages.Where(s => s is { MayReferLearning: true, Kind: StageKind.BetweenParties }).Select(s => s.HeldBy).ToHashSet();
        return SeatsOf(act.By).Any(s => s.Capacity == Capacity.Lead || tiers.Contains(s.Tier));
    }
}
