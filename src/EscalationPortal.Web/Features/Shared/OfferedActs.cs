using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Infrastructure;

namespace EscalationPortal.Web.Features.Shared;

/// <param name="Primary">The one green button: what is due of this person. Null where it is someone else's turn.</param>
/// <param name="Secondary">Everything else that they may do now, in the order of the page.</param>
public sealed record OfferedActs(ActLink? Primary, IReadOnlyList<ActLink> Secondary)
{
    // Not owed by any date, and still the next step of the person who may do it.
    private static readonly Verb[] Unasked = [Verb.SendOn, Verb.Decide, Verb.AgreeMinutes, Verb.AcknowledgeSafety];

    public IEnumerable<IGrouping<ActGroup, ActLink>> SecondaryByGroup =>
        Secondary.GroupBy(a => ActDeclarations.Of(a.Verb).Group).OrderBy(g => g.Key);

    public static OfferedActs For(OpenDispute open)
    {
        var offered = Enum.GetValues<Verb>().Where(v => open.Offers(v) && IsOfUse(v, open)).Select(v => ActDeclarations.Of(v).LinkFor(open))
            .OfType<ActLink>().ToList();
        var primary = DueOf(open).Select(o => VerbFor(o, open)).Concat(Unasked.Select(v => (Verb?)v)).OfType<Verb>()
            .Select(v => offered.Find(a => a.Verb == v)).FirstOrDefault(a => a is not null);
        return new OfferedActs(primary, [.. offered.Where(a => a != primary)]);
    }

    /// <summary>Where an obligation is met; for lists, which do not load the dispute.</summary>
    /// <param name="subject">The agreed action that it is about, where it is about one.</param>
    public static string AddressFor(ObligationKind kind, DisputeReference reference, Guid? subject) => (kind, subject) switch
    {
        (ObligationKind.HoldPanel, _) => Addresses.PanelTasks(reference),
        (ObligationKind.AgreedAction, { } action) => Addresses.ActionReport(reference, action),
        _ when MetBy(kind) is { } verb => Addresses.Act(reference, verb),
        _ => Addresses.Dispute(reference),
    };

    private static Verb? MetBy(ObligationKind kind) => kind switch
    {
        _ when kind.IsSafety() => Verb.UpdateSafety,
        _ when kind.IsRequest() => Verb.Accept,
        ObligationKind.Answer => Verb.WriteOwnPart,
        ObligationKind.NameAgency => Verb.NameAgency,
        ObligationKind.Signature => Verb.Sign,
        _ when kind.IsDiscussion() => Verb.RecordDiscussion,
        _ when kind.IsConvening() => Verb.ConvenePanel,
        ObligationKind.Papers => Verb.IssuePapers,
        ObligationKind.Minutes => Verb.AgreeMinutes,
        ObligationKind.MinutesAnswer => Verb.CorrectMinutes,
        ObligationKind.Decision => Verb.Decide,
        ObligationKind.AgreedAction => Verb.ReportAction,
        _ => null,
    };

    /// <summary>What is asked of this person, as themselves, as a deputy or for a body; the most pressing first.</summary>
    private static IEnumerable<Obligation> DueOf(OpenDispute open) => open.Dispute.Obligations
        .Where(o => o.IsOpen && ((o.PersonId is { } person && open.Act.By.StandsFor(person)) || (o.Role is { } role && open.Act.By.Has(role))))
        .OrderBy(o => o.Kind switch
        {
            _ when o.Kind.IsSafety() && open.Dispute.SafetyAt(open.Act.At) != SafetyState.InForce => 0,
            ObligationKind.NameAgency => 1, // while no one is there to answer, nothing else leads on
            _ => 2,
        }).ThenBy(o => o.DueAt).ThenBy(o => o.Kind);

    private static Verb? VerbFor(Obligation due, OpenDispute open) => due.Kind switch
    {
        // A review that is days away waits its turn, so that the green button is what moves the dispute on.
        _ when due.Kind.IsSafety() => open.Dispute.SafetyAt(open.Act.At) != SafetyState.InForce || open.Act.Calendar.DayOf(due.DueAt) <= open.Act.Today ? Verb.UpdateSafety : null,
        _ when due.Kind.IsRequest() => Verb.PassOn,
        ObligationKind.Answer => Verb.WriteOwnPart,
        ObligationKind.NameAgency => Verb.NameAgency,
        ObligationKind.Signature => Verb.Sign,
        _ when due.Kind.IsDiscussion() => Verb.RecordDiscussion,
        _ when due.Kind.IsConvening() => Verb.ConvenePanel,
        ObligationKind.Papers => Verb.IssuePapers,
        ObligationKind.HoldPanel => Verb.HoldPanel,
        ObligationKind.Minutes => Verb.AgreeMinutes,
        ObligationKind.MinutesAnswer => Verb.CorrectMinutes,
        ObligationKind.Decision => Verb.Decide,
        ObligationKind.AgreedAction => Verb.ReportAction,
        _ => ToEndStage(due, open),
    };

    /// <summary>What brings a stage to its end from here; null while others have still to sign in time.</summary>
    private static Verb? ToEndStage(Obligation due, OpenDispute open)
    {
        var (dispute, act) = open;
        var version = dispute.CurrentStage.LatestVersion;
        if (version is { Aim: not VersionAim.Remains } && dispute.Parties.All(p => version.IsAgreedBy(p.Id)))
            return version.Resolves ? Verb.Resolve : dispute.LearningReferred ? Verb.CloseForLearning : Verb.ReferLearning;
        if (due.IsOverdueAt(act.At) || version is { Aim: VersionAim.Remains } || version?.Signatures.Any(s => s.Verdict != Verdict.Agreed) == true)
            return Verb.Escalate;
        if (version is not null)
            return null;
        return dispute.CurrentStage.Discussions.Count == 0 ? Verb.RecordDiscussion : Verb.ProposeRecord;
    }

    private static bool IsOfUse(Verb verb, OpenDispute open) => verb switch
    {
        Verb.Resolve => open.Dispute.CurrentStage.LatestVersion is { Resolves: true },
        _ => true,
    };
}
