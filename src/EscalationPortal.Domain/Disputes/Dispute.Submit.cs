using EscalationPortal.Domain.Identifiers;
using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    /// <summary>Makes a dispute of a draft: its first stage opens at once, on a clock that runs from the day it arose.</summary>
    /// <exception cref="RuleViolationException">What is missing, or no one of another agency was named.</exception>
    public static Dispute Submit(Submission submission, Act act)
    {
        Refuse(submission, act);
        var raiser = act.By.Person;
        var policy = act.Policy;
        var dispute = new Dispute
        {
            Reference = DisputeReference.New(),
            PolicyId = policy.Id,
            PartnershipKey = policy.PartnershipKey,
            Case = submission.Case,
            CouncilArea = policy.CouncilArea(submission.CouncilArea).Key,
            Track = policy.Track(submission.Track).Key,
            Title = $"{policy.Area(submission.Areas[0]).Name}: {submission.Words.Trim()}",
            Areas = [.. submission.Areas],
            MainArea = submission.Areas[0],
            Situations = [.. submission.Situations],
            AroseOn = submission.AroseOn,
            SubmittedAt = act.At,
            Concern = submission.Concern,
            WhatWeAccept = submission.WhatWeAccept,
            WhereWeDiffer = submission.WhereWeDiffer,
            OutcomeWanted = submission.OutcomeWanted,
            RaiserId = raiser.Id,
            ConvenorRole = policy.Bodies.Convenor.Role,
            StageKey = policy.FirstStage.Key,
        };
        dispute.SeatParties(submission, act);
        dispute.OpenFirstStage(submission, act);
        dispute.Settle(act);
        return dispute;
    }

    private static void Refuse(Submission submission, Act act)
    {
        var first = act.Policy.FirstStage;
        RuleViolationException.ThrowIf(!act.By.Person.Has(first.HeldBy),
            $"Only a {act.Policy.Role(first.HeldBy).Name} can log a disagreement.");
        RuleViolationException.ThrowIf(submission.Areas.Count == 0, "Choose what the disagreement is about.");
        RuleViolationException.ThrowIf(
            submission.Areas.Any(a => act.Policy.Areas.All(k => k.Key != a)) || submission.Situations.Any(s => act.Policy.Situations.All(k => k.Key != s)),
            "Choose areas and situations that the policy names.");
        RuleViolationException.ThrowIf(submission.AroseOn > act.Today, "The day the disagreement arose must be today or in the past.");
        act.RefuseFarOff(submission.AroseOn);
        RuleViolationException.ThrowIf(submission.Advice?.On > act.Today, "The day of the advice must be today or in the past.");
        act.RefuseFarOff(submission.Advice?.On);
        RuleViolationException.ThrowIf(submission.Others.Count == 0, "Name the person of the other agency.");
        var others = submission.Others.Select(act.Directory.Person).ToList();
        RuleViolationException.ThrowIf(others.Exists(o => o.Agency == act.By.Person.Agency),
            "A disagreement within one agency goes to that agency's own procedure, not to this one.");
        RuleViolationException.ThrowIf(others.Exists(o => act.Directory.HoldersOrLead(o.Agency, first.HeldBy).All(p => p.Id != o.Id)),
            $"Choose a {act.Policy.Role(first.HeldBy).Name} of the other agency, or its safeguarding lead where it has none.");
        RuleViolationException.ThrowIf(others.GroupBy(o => o.Agency).Any(g => g.Count() > 1), "Name one person for each agency.");
        RuleViolationException.ThrowIf(submission is { Held: null, PlannedFor: null },
            "Say when the discussion was held, or the day it is planned for.");
        PersonalDataCheck.RefuseIn(submission.Words, "The title");
        var concern = submission.Concern;
        string[] needed = [concern.WhatHappened, concern.Evidence, concern.Source, concern.Impact, concern.LivedExperience,
            submission.WhereWeDiffer, submission.OutcomeWanted, submission.Words];
        RuleViolationException.ThrowIf(Array.Exists(needed, string.IsNullOrWhiteSpace),
            "The concern, its evidence and source, what it means for the child, the child's lived experience, where you differ and the outcome you want are all needed.");
    }

    private void SeatParties(Submission submission, Act act)
    {
        var raiser = act.By.Person;
        var tier = act.Policy.FirstStage.HeldBy;
        AddParty(raiser, Side.Raising, tier, act);
        foreach (var other in submission.Others.Select(act.Directory.Person))
            AddParty(other, Side.Responding, tier, act);
        RaisingAgencyName = RaisingParty.AgencyName;
        NameResponding();
    }

    private Party AddParty(Person person, Side side, string tier, Act act) =>
        _people.Join(act.Directory.Agency(person.Agency), person, side, tier, act.At);

    private void OpenFirstStage(Submission submission, Act act)
    {
        var stage = act.Policy.FirstStage;
        var record = _ladder.Add(stage.Key);
        record.Open(act.Calendar.Reckon(stage.Clock, Track, submission.AroseOn), act.At);

        var raising = RaisingParty;
        var part = new PartyPart(raising.Id);
        part.Write(new OwnPart(Concern.WhatHappened, WhereWeDiffer, submission.WhatWouldChangeOurMind, null, null), act.By.Person.Name, act.At);
        part.Lock(act.At);
        record.Add(part);

        var number = Write(act, EventKind.Submitted, new EventFacts { AboutAgencyName = RespondingAgencyNames });
        TellConvenor(stage, number, act);
        KeepOwnSide(submission, raising, act);
        RefuseTooMany(submission.Network.Count, "people");
        foreach (var person in submission.Network)
            AddToNetwork(person, act);
        if (submission.Risk is { } risk)
            Refer(risk, insteadOfArrangement: false, act);
        ApplySafety(submission.Safety, act);

        var raiserSeat = Holder(raising.Id, stage.HeldBy)!;
        OweStageEnd(act, raiserSeat);
        foreach (var seat in RespondingParties.Select(p => Holder(p.Id, stage.HeldBy)!))
        {
            Owe(ObligationKind.Answer, Owed.Of(seat), stage.Answer!, act.Calendar.Reckon(stage.Answer!, Track, act.At));
            Tell([seat.PersonId], NoticeKind.Raised, number, act);
        }

        if (submission.Held is { } held)
            AddDiscussion(held, raiserSeat, act);
        else
            PlanDiscussion(submission.PlannedFor!.Value, raiserSeat, act);
    }

    private void KeepOwnSide(Submission submission, Party raising, Act act)
    {
        var name = act.By.Person.Name;
        foreach (var advice in submission.SupervisorsComments.Prepend(submission.Advice).OfType<AdviceTaken>())
            _side.Add(new OwnSideNote(raising.Id, OwnSideKind.AdviceTaken, advice.Text, name, act.At, advice.From, advice.On));
        if (!string.IsNullOrWhiteSpace(submission.SupportWanted))
            _side.Add(new OwnSideNote(raising.Id, OwnSideKind.SupportWanted, submission.SupportWanted, name, act.At));
    }
}
