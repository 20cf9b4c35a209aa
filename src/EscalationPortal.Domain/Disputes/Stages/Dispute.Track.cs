using EscalationPortal.Domain.Policies;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    /// <summary>The other tracks that the actor may move this to: anybody may ask for less time; more is for the raising side or the convening body to give.</summary>
    public IReadOnlyList<Track> CanChangeTo(Act act)
    {
        var clock = Stage(act.Policy).Clock;
        var mayGiveTime = IsConvenor(act) || PartyOf(act.By) == RaisingParty.Id;
        return [.. act.Policy.Tracks.Where(t => t.Key != Track && (mayGiveTime || clock.Amount(t.Key) <= clock.Amount(Track)))];
    }

    /// <summary>What is due at another time on that track, and when; nothing is changed by asking.</summary>
    public IReadOnlyList<(Obligation Obligation, Deadline Due)> TimesOn(string track, Act act) =>
    [
        .. _due.Open.Select(o => (Obligation: o, Clock: ClockOf(o, act.Policy))).Where(x => x.Clock is not null)
            .Select(x => (x.Obligation, act.Calendar.Reckon(x.Clock!, track, x.Obligation.Due.StartUtc))),
    ];

    /// <summary>Moves to another track, with the reason: the tracks differ in their clocks alone, and running clocks are reckoned anew from where they started.</summary>
    /// <exception cref="RuleViolationException">No reason, the same track, or more time asked for by a side that did not raise it.</exception>
    public void ChangeTrack(string track, string why, Act act)
    {
        Demand(Verb.ChangeTrack, act);
        var to = act.Policy.Tracks.SingleOrDefault(t => t.Key == track) ?? throw new RuleViolationException("Choose the track.");
        RuleViolationException.ThrowIf(to.Key == Track, $"This dispute is on the {to.Name} track already.");
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(why), "Say why the track changes.");
        RuleViolationException.ThrowIf(!CanChangeTo(act).Contains(to), MoreTimeIsTheirs);

        Track = to.Key;
        foreach (var obligation in _due.Open)
            ReckonAnew(obligation, act);
        if (CurrentStage.Clock is { } running)
            CurrentStage.Reckon(act.Calendar.Reckon(Stage(act.Policy).Clock, Track, running.StartUtc));
        foreach (var request in CurrentStage.Requests.Where(r => r.Answer is null))
            request.Reckon(act.Calendar.Reckon(Stage(act.Policy).Acceptance!.Clock, Track, request.Due.StartUtc));

        var number = Write(act, EventKind.TrackChanged, new EventFacts { Outcome = to.Key, Reason = why });
        Tell(Everyone, NoticeKind.TrackChanged, number, act);
        Settle(act);
    }

    private void ReckonAnew(Obligation obligation, Act act)
    {
        if (ClockOf(obligation, act.Policy) is { } clock)
            obligation.MoveTo(act.Calendar.Reckon(clock, Track, obligation.Due.StartUtc));
    }

    /// <summary>Null for a day that people set themselves, such as that of a planned discussion or of a panel: it stays as they set it.</summary>
    private ClockPolicy? ClockOf(Obligation obligation, EscalationPolicy policy)
    {
        var stage = policy.Stage(_ladder.Find(obligation.StageSequence)!.StageKey);
        var clock = obligation.Kind switch
        {
            ObligationKind.Acceptance or ObligationKind.TakingUp => stage.Acceptance!.Clock,
            ObligationKind.Answer or ObligationKind.NameAgency or ObligationKind.Signature => stage.Answer,
            ObligationKind.FirstDiscussion => stage.Acceptance?.FirstDiscussion,
            ObligationKind.EndStage or ObligationKind.Decision => stage.Clock,
            ObligationKind.ConvenePanel or ObligationKind.ConveneForQuorum => stage.Panel!.Convene,
            ObligationKind.Minutes or ObligationKind.MinutesAnswer => stage.Panel!.Minutes,
            ObligationKind.SafetyAnswer => policy.Safety.WhenDisputed,
            ObligationKind.SafetyAgreement => policy.Safety.WhenNoneAgreed,
            _ => null,
        };
        return obligation.Due.Basis == Time.DueBasis.Clock ? clock : null;
    }

    private string MoreTimeIsTheirs => $"Anybody may ask for less time. More time is for {RaisingAgencyName}, which raised it, to give.";
}
