using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

/// <summary>Why an act cannot happen now, where it takes more than a line to say.</summary>
public sealed partial class Dispute
{
    /// <summary>Only the side that raised it goes past a stage that it cannot hold: another's gap never shortens the way.</summary>
    private string? WhyNotEscalate(Act act) =>
        CurrentHolder(act.By, act.Policy)?.PartyId is { } party && Party(party).Side == Side.Responding && NextFor(party, act).PassedOver is [var stage, ..]
            ? $"Your agency has no one who could hold {stage.Name}. {RaisingAgencyName} can escalate." : null;

    private string? WhyNotWrite(Act act) =>
        CurrentHolder(act.By, act.Policy)?.PartyId is { } party && CurrentStage.PartOf(party) is { IsLocked: true }
            ? "Your agency's part is locked. Say it in an addition or at the next stage." : null;

    private string? WhyNotSign(Act act)
    {
        if (CurrentStage.LatestVersion is not { } version)
            return "No version of the record was proposed yet.";
        return CurrentHolder(act.By, act.Policy)?.PartyId is { } party && version.SignatureOf(party) is not null
            ? "Your agency has signed this version." : null;
    }

    private string? WhyNotLeave(Act act)
    {
        var party = CurrentHolder(act.By, act.Policy)?.PartyId;
        if (CurrentStage.State != StageState.Open || (party is { } joined && Party(joined).JoinedAt < CurrentStage.OpenedAt))
            return "This dispute has moved on: your agency is a party to it.";
        return party is not null
            && (CurrentStage.PartOf(party.Value) is not null || CurrentStage.Versions.Any(v => v.SignatureOf(party.Value) is not null))
            ? "Your agency has answered. Say in the record what another agency should do." : null;
    }

    private string? WhyNoConcernRemains(Act act)
    {
        if (State != DisputeState.Resolved)
            return IsOpen ? "This dispute is open. Say your concern in its record." : "This dispute did not end as resolved. Reopen it if there is something new.";
        if (ConcernRemainsUntil is null)
            return "It was resolved by its raiser or at the last stage. Reopen it if there is something new.";
        return act.At > ConcernRemainsUntil ? "The time for this has passed. Log a new disagreement if your concern remains." : null;
    }

    /// <summary>Null, too, where somebody else is asked: that is theirs alone, and not a matter of time.</summary>
    private string? WhyNotAnswer(Act act)
    {
        var isAnothers = CurrentStage.Requests.Any(r => r.Answer is null) && !CurrentStage.Requests.Any(r => act.By.StandsFor(r.PersonId));
        return RequestTo(act) is not null || isAnothers ? null : NothingWaits;
    }

    private string NothingWaits => CurrentStage.Requests.Count == 0 ? "No one is asked to accept this stage." : "This was answered already.";

    private string? WhyNotSendBack(Act act)
    {
        if (RequestTo(act) is not { } request)
            return WhyNotAnswer(act);
        var stage = Stage(act.Policy);
        return CurrentStage.SendBacksBy(request.PartyId) >= stage.Acceptance!.SendBacks
            ? $"{stage.Name} was sent back before. It can be accepted or passed on." : null;
    }

    private string? WhyNotSendOn(Act act) => CurrentStage.OpenRequest is not { } request ? NothingWaits
        : act.At <= request.Due.DueUtc ? $"{request.Name} still has time to answer." : null;

    private string? WhyNotChallenge() => CurrentArrangement switch
    {
        null => "There is no arrangement to challenge.",
        { Challenge: not null } => "The arrangement is disputed already.",
        _ => null,
    };

    private string? WhyNotConvene(Act act) => !IsAtPanel(act) ? "This dispute is not at the panel."
        : CurrentPanel is { Outcome: null, HadQuorum: not false } ? "The panel was convened already." : null;

    private string? WhyNoPanelWaits() => CurrentPanel is { HeldAt: null } ? null : "No panel is waiting to be held.";

    private string? WhyNoMinutes(Act act) => PanelWithMinutesFor(act.By) is null && WasOnPanel(act.By)
        ? "You have agreed these minutes, or said what is wrong with them." : null;

    private const string NameTheAgencyFirst = "Name the right agency first.";

    private const string NoOneToReplaceWith = "The directory names no one else of the same role and agency for any member. "
        + "An administrator of the agency can add a person.";
}
