using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Learning;

namespace EscalationPortal.Web.Demonstration;

/// <summary>
/// Plays one dispute through the domain's own verbs, step by step. Every step names the working day on which it happens, counted
/// back from now; the child's safety is reviewed in between whenever it falls due, unless the script leaves that out.
/// </summary>
internal sealed partial class DisputeScript
{
    private static readonly TimeOnly s_start = new(9, 10);

    private readonly DemonstrationScene _scene;
    private readonly Matter _matter;

    /// <summary>So that not all disputes begin at the same minute.</summary>
    private readonly int _minutes;
    private DateTime _last;
    private bool _keepsSafe = true;

    private DisputeScript(DemonstrationScene scene, Matter matter, int number, Submission submission, DateTime at)
    {
        _scene = scene;
        _matter = matter;
        _minutes = number * 7 % 45;
        _last = at;
        Dispute = Dispute.Submit(submission, scene.Act(matter.From.Practitioner.Id, at));
    }

    public Dispute Dispute { get; }
    public List<LearningReferral> Learning { get; } = [];

    /// <summary>From here on no one reviews the safety arrangement.</summary>
    public DisputeScript LeaveSafety()
    {
        _keepsSafe = false;
        return this;
    }

    public DisputeScript End()
    {
        if (_keepsSafe && Dispute.IsOpen)
            ReviewSafetyUntil(_scene.Now);
        return this;
    }

    private DisputeScript Step(int day, DemonstrationPerson person, Action<Act> verb, DemonstrationPerson? standingFor = null) =>
        Step(day, person.Id, verb, standingFor);

    private DisputeScript Step(int day, Guid person, Action<Act> verb, DemonstrationPerson? standingFor = null)
    {
        var date = _scene.Day(day);
        var start = _scene.Calendar.ToUtc(date, s_start.AddMinutes(_minutes));
        if (_keepsSafe && Dispute.IsOpen)
            ReviewSafetyUntil(start);
        var at = Later(start);
        if (_scene.Calendar.DayOf(at) != date || at > _scene.Calendar.CloseOf(date))
            throw new InvalidOperationException($"'{_matter.Words}' has a step out of order, or too many of them on one day.");
        _last = at;
        verb(_scene.Act(person, at, standingFor));
        return this;
    }

    private DateTime Later(DateTime start) => start > _last ? start : _last.AddMinutes(35);

    private void ReviewSafetyUntil(DateTime moment)
    {
        while (Dispute.SafetyAt(_last) == SafetyState.InForce && Dispute.CurrentArrangement is { } current)
        {
            var due = _scene.Calendar.DayOf(current.Review.DueUtc);
            var at = Later(_scene.Calendar.ToUtc(due, s_start.AddMinutes(_minutes - 20)));
            if (at >= moment)
                return;
            _last = at;
            Dispute.UpdateSafety(Protection(current.OwnerId, due), _scene.Act(current.OwnerId, at));
        }
    }

    private Arrangement Protection(Guid owner, DateOnly day) =>
        new(_matter.Protects, "The owner, by telephone with the other agency", owner, _scene.ReviewAfter(day, Dispute.Track));

    private SafetyAnswer Fresh(Act act) => new(Protection(Dispute.CurrentArrangement?.OwnerId ?? act.By.Id, act.Today), null);

    /// <summary>The arrangement on record where it still stands, or else a fresh one.</summary>
    private SafetyAnswer Safety(Act act) => Dispute.SafetyAt(act.At) == SafetyState.InForce ? SafetyAnswer.StillProtects : Fresh(act);

    private string Tier => _scene.Policy.Stage(Dispute.StageKey).HeldBy;

    private Guid Holder(Team team) => Dispute.Holder(PartyOf(team).Id, Tier)!.PersonId;

    private Party PartyOf(Team team) => Dispute.Parties.Single(p => p.Agency == team.Agency);

    private Team Other => _matter.To[0];
}
