using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    /// <summary>Moves to another track, with the reason: the tracks differ in their clocks alone, and running clocks are reckoned anew from where they started (P.5).</summary>
    /// <exception cref="RuleViolationException">No reason, the same track, or more time asked for by a side that did not raise it.</exception>
    public void ChangeTrack(string track, string why, Act act)
    {
        Demand(Verb.ChangeTrack, act);
        var to = act.Policy.Tracks.SingleOrDefault(t => t.Key == track) ?? throw new RuleViolationException("Choose the track.");
        RuleViolationException.ThrowIf(to.Key == Track, $"This dispute is on the {to.Name} track already.");
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(why), "Say why the track changes.");
        var clock = Stage(act.Policy).Clock;
        RuleViolationException.ThrowIf(
            clock.Amount(to.Key) > clock.Amount(Track) && !IsConvenor(act) && PartyOf(act.By) != RaisingParty.Id,
            $"Anybody may ask for less time. More time is for {RaisingAgencyName}, which raised it, to give.");

        Track = to.Key;
        foreach (var obligation in _obligations.Where(o => o.IsOpen))
            ReckonAnew(obligation, act);
        if (CurrentStage.Clock is { } running)
            CurrentStage.Reckon(act.Calendar.Reckon(clock, Track, running.StartUtc));
        foreach (var request in CurrentStage.Requests.Where(r => r.Answer is null))
            request.Reckon(act.Calendar.Reckon(Stage(act.Policy).Acceptance!.Clock, Track, request.Due.StartUtc));

        var number = Write(act, EventKind.TrackChanged, $"Changed to the {to.Name} track", "P.5", why);
        Tell(Everyone, $"{Reference} is now on the {to.Name} track: its times have changed.", number, act);
        Settle();
    }

    /// <summary>A day that people set themselves, such as that of a planned discussion or of a panel, stays as they set it.</summary>
    private void ReckonAnew(Obligation obligation, Act act)
    {
        var stage = act.Policy.Stage(_stages.Single(s => s.Sequence == obligation.StageSequence).StageKey);
        var clock = obligation.Kind switch
        {
            ObligationKind.Acceptance => stage.Acceptance!.Clock,
            ObligationKind.Answer or ObligationKind.NameAgency or ObligationKind.Signature => stage.Answer,
            ObligationKind.Discussion => stage.Acceptance?.FirstDiscussion,
            ObligationKind.EndStage or ObligationKind.Decision => stage.Clock,
            ObligationKind.ConvenePanel => stage.Panel!.Convene,
            ObligationKind.Minutes => stage.Panel!.Minutes,
            ObligationKind.SafetyReview => SafetyClock(act.Policy.Safety),
            _ => null,
        };
        if (clock is not null && clock.Unit == obligation.Due.Unit && clock.ByTrack.Values.Contains(obligation.Due.Amount))
            obligation.Reckon(act.Calendar.Reckon(clock, Track, obligation.Due.StartUtc));
    }

    /// <summary>Null where people set the day of the review themselves.</summary>
    private ClockPolicy? SafetyClock(SafetyPolicy safety) => (ReferredInstead, CurrentArrangement?.Challenge) switch
    {
        ({ } referral, { } challenge) => challenge.At > referral.RecordedAt ? safety.WhenDisputed : safety.WhenNoneAgreed,
        ({ }, null) => safety.WhenNoneAgreed,
        (null, { }) => safety.WhenDisputed,
        _ => null,
    };
}
