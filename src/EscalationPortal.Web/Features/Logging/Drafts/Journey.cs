using EscalationPortal.Web.Features.Logging.Drafts.Steps;

namespace EscalationPortal.Web.Features.Logging.Drafts;

/// <summary>The pages of the journey in their order: one place drives Back, Continue, the progress and what is missing.</summary>
public static class Journey
{
    public static IReadOnlyList<JourneyStep> Steps { get; } =
    [
        new JourneyStep<SafeNowForm>("safe-now", "Is the child safe now?", d => d.SafeNow, (d, f) => d.SafeNow = f, new SafeNowFormValidator()) { AsksOneThing = true },
        new JourneyStep<DangerForm>("danger", "Make the child safe first", d => d.Danger, (d, f) => d.Danger = f, new DangerFormValidator()) { AppliesTo = d => d.SafeNow?.IsInDanger == true },
        new JourneyStep<RightProcessForm>("right-process", "Is this the right process?", d => d.RightProcess, (d, f) => d.RightProcess = f, new RightProcessFormValidator()) { AsksOneThing = true },
        new JourneyStep<CaseForm>("case", "The child’s case", d => d.Case, (d, f) => d.Case = f, new CaseFormValidator()),
        new JourneyStep<AboutForm>("about", "What the disagreement is about", d => d.About, (d, f) => d.About = f, new AboutFormValidator()),
        new JourneyStep<TimingForm>("timing", "When it arose, and how urgent it is", d => d.Timing, (d, f) => d.Timing = f, new TimingFormValidator()),
        new JourneyStep<ConcernForm>("concern", "Your concern", d => d.Concern, (d, f) => d.Concern = f, new ConcernFormValidator()),
        new JourneyStep<ChildForm>("child", "What it means for this child", d => d.Child, (d, f) => d.Child = f, new ChildFormValidator()),
        new JourneyStep<PositionsForm>("positions", "What you agree on, and what you disagree about", d => d.Positions, (d, f) => d.Positions = f, new PositionsFormValidator()),
        new JourneyStep<OutcomeForm>("outcome", "The outcome you want", d => d.Outcome, (d, f) => d.Outcome = f, new OutcomeFormValidator()),
        new JourneyStep<AdviceForm>("advice", "Advice you took, support you would like", d => d.Advice, (d, f) => d.Advice = f, new AdviceFormValidator()),
        new JourneyStep<OtherAgencyForm>("other-agency", "Which agencies do you disagree with?", d => d.OtherAgency, (d, f) => d.OtherAgency = f, new OtherAgencyFormValidator()) { AsksOneThing = true },
        new JourneyStep<OtherPersonForm>("other-person", "Who do you disagree with?", d => d.OtherPerson, (d, f) => d.OtherPerson = f, new OtherPersonFormValidator()),
        new JourneyStep<ProtectionForm>("protection", "Keeping the child safe for now", d => d.Protection, (d, f) => d.Protection = f, new ProtectionFormValidator()),
        new JourneyStep<NetworkForm>("network", "Who is involved with the child", d => d.Network, (d, f) => d.Network = f, new NetworkFormValidator()),
        new JourneyStep<DiscussionForm>("discussion", "The discussion between you", d => d.Discussion, (d, f) => d.Discussion = f, new DiscussionFormValidator()),
    ];

    public static JourneyStep? Find(string key) => Steps.SingleOrDefault(s => s.Key == key);
}
