using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Persistence.Drafts;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Infrastructure;

namespace EscalationPortal.Web.Features.Logging.Drafts;

/// <summary>A draft that its writer has opened, and the writer as the one who acts on it now.</summary>
/// <param name="Act">Its directory knows the people of the other agencies, once they are chosen.</param>
/// <param name="OtherAgencies">Every agency that the disagreement can be with.</param>
public sealed record OpenDraft(Draft Draft, DisagreementDraft Content, Act Act, IReadOnlyList<Choice> OtherAgencies)
{
    public EscalationPolicy Policy => Act.Policy;
    public string CheckAddress => Addresses.CheckDraft(Draft.Id);
    public string AddressOf(JourneyStep step, bool toCheck = false) => Addresses.DraftStep(Draft.Id, step.Key, toCheck);

    /// <summary>Key of the track, or of the usual one until it is chosen.</summary>
    public string Track => Content.Timing?.Track ?? Policy.StandardTrack.Key;

    public IReadOnlyList<JourneyStep> Steps => [.. Journey.Steps.Where(s => s.AppliesTo(Content))];
    public JourneyStep? Before(JourneyStep step) => Steps.TakeWhile(s => s != step).LastOrDefault();
    public JourneyStep? After(JourneyStep step) => Steps.SkipWhile(s => s != step).Skip(1).FirstOrDefault();
    public IReadOnlyList<JourneyStep> Missing => [.. Steps.Where(s => !s.IsComplete(this))];

    /// <summary>The other agencies as far as they are chosen.</summary>
    public IReadOnlyList<Choice> ChosenAgencies => [.. OtherAgencies.Where(a => Content.OtherAgency?.Agencies.Contains(a.Value) == true)];

    /// <summary>Who of an agency can be named: those at the level of the first stage, or the lead where there is no one.</summary>
    public IReadOnlyList<Person> CounterpartsIn(string? agency) =>
        ChosenAgencies.Any(a => a.Value == agency) ? Act.Directory.HoldersOrLead(agency!, Policy.FirstStage.HeldBy) : [];

    public IReadOnlyList<Person> Others =>
        [.. ChosenAgencies.SelectMany(a => CounterpartsIn(a.Value)).Where(p => Content.OtherPerson?.People.Contains(p.Id) == true)];

    /// <summary>Who of the writer's own agency can be shown it: the line manager first, then those of the later stages.</summary>
    public IReadOnlyList<Person> Supervisors
    {
        get
        {
            var (writer, directory) = (Act.By.Person, Act.Directory);
            var tiers = Policy.Stages.Skip(1).Where(s => s.Kind == StageKind.BetweenParties).Select(s => s.HeldBy);
            var people = new[] { directory.ManagerOf(writer) }.Concat(tiers.SelectMany(t => directory.Holders(writer.Agency, t))).OfType<Person>();
            return [.. people.Where(p => p.Agency == writer.Agency && p.Id != writer.Id).DistinctBy(p => p.Id)];
        }
    }

    /// <summary>What the supervisor said of one page, or, where none is given, of the whole.</summary>
    public IReadOnlyList<DraftComment> CommentsOn(JourneyStep? step) => [.. Draft.Comments.Where(c => c.Step == step?.Key).OrderBy(c => c.At)];

    /// <summary>What is asked about on a page: not what another page keeps word for word already.</summary>
    public PersonalDataQuestion AsksAbout(StepForm form)
    {
        var elsewhere = Steps.Select(s => s.Stored(Content)).OfType<StepForm>().Where(f => f.GetType() != form.GetType()).SelectMany(f => f.Kept);
        return new PersonalDataQuestion([.. PersonalDataQuestion.In(form).ExceptBy(elsewhere, f => f.Text)], form.Kept);
    }

    /// <summary>The raiser or one of the others is responsible for the arrangement: no one else is in the dispute yet.</summary>
    public SafetyQuestion SafetyQuestion => new(
        Policy, Track, null,
        [
            new Choice(SafetyAnswerForm.FreshArrangement, "There is an arrangement"),
            new Choice(SafetyAnswerForm.NoneAgreed, "No arrangement could be agreed", "Tell us where the child was referred"),
        ],
        [.. Others.Prepend(Act.By.Person).Select(p => new Choice(p.Id.ToString(), $"{p.Name}, {p.AgencyName}"))],
        AsksForFresh: true);

    /// <summary>Why the next review cannot be on that day, or null where it can.</summary>
    public string? WhyNoReviewOn(DateOnly day)
    {
        var within = Policy.Safety.ReviewWithin;
        if (Act.Calendar.CloseOf(day) < Act.At)
            return "The next review must be in the future";
        return Act.Calendar.CloseOf(day) > Act.Calendar.Reckon(within, Track, Act.At).DueUtc
            ? $"The next review must be within {within.InWords(Track)}" : null;
    }
}
