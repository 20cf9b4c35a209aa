using static EscalationPortal.Domain.Policies.PolicyChecks;

namespace EscalationPortal.Domain.Policies;

/// <summary>That each stage says what its kind needs, and that somebody in particular takes it over from the stage before.</summary>
internal static class StageChecks
{
    public static IEnumerable<PolicyProblem> Of(EscalationPolicy policy) =>
        policy.Stages.Index().SelectMany(s => Stage(policy, s.Item, s.Index, $"$.stages[{s.Index}]"));

    private static IEnumerable<PolicyProblem> Stage(EscalationPolicy policy, StagePolicy stage, int index, string place)
    {
        var before = index == 0 ? null : policy.Stages[index - 1];
        if (before is { LeadsTier: true } && !stage.LeadsTier)
            yield return At($"{place}.leadsTier", "The leads saw the stage before: they do not lose sight of the dispute.");
        if (policy.Stages.Take(index).FirstOrDefault(s => s.HeldBy == stage.HeldBy) is { } same)
            yield return At($"{place}.heldBy", $"'{stage.HeldBy}' holds '{same.Key}' already: "
                + "each stage goes to people who have not held it.");
        if (stage.Kind == StageKind.Panel)
        {
            foreach (var problem in PanelStage(policy, stage, place))
                yield return problem;
            yield break;
        }
        if (stage.Panel is not null)
            yield return At($"{place}.panel", "Only a stage whose kind is panel has one.");
        if (stage.Answer is null)
            yield return At($"{place}.answer", "A stage between parties says how long the other side has to answer.");
        if (before is null && stage.Acceptance is not null)
            yield return At($"{place}.acceptance", "The first stage opens at once: no one is asked to accept it.");
        if (before is not null && stage.Acceptance is null)
            yield return At($"{place}.acceptance", $"Missing: the stage passes to '{stage.HeldBy}', and without acceptance no one in particular would be asked.");
        if (stage.Acceptance is { } acceptance)
        {
            if (acceptance.SendBacks is < 0 or > 1)
                yield return At($"{place}.acceptance.sendBacks", "A stage is sent back once at most: the person who raised it can always continue.");
            foreach (var (i, offer) in acceptance.OffersFirst.Index().Where(o => o.Item is not ("own-manager" or "lead")))
                yield return At($"{place}.acceptance.offersFirst[{i}]", $"'{offer}' is neither 'own-manager' nor 'lead'.");
        }
    }

    private static IEnumerable<PolicyProblem> PanelStage(EscalationPolicy policy, StagePolicy stage, string place)
    {
        if (stage.HeldBy != policy.Bodies.Convenor.Role)
            yield return At($"{place}.heldBy", $"A panel is convened by the role of the convening body, '{policy.Bodies.Convenor.Role}'.");
        if (stage.Acceptance is not null)
            yield return At($"{place}.acceptance", "A panel is convened, not accepted.");
        if (stage.Answer is not null)
            yield return At($"{place}.answer", "A panel decides: no side answers.");
        if (stage.Panel is not { } panel)
        {
            yield return At($"{place}.panel", "Missing: a stage whose kind is panel says who sits on it.");
            yield break;
        }
        if (panel.PartnerRole != policy.Bodies.Panel.Role)
            yield return At($"{place}.panel.partnerRole", $"The partners hold the role of the panel, '{policy.Bodies.Panel.Role}'.");
        if (panel.Quorum < 1 || panel.Quorum > panel.Partners.Count)
            yield return At($"{place}.panel.quorum", $"The quorum is between 1 and the number of partners, {panel.Partners.Count}.");
        if (panel.Papers.Unit != Time.TimeUnit.WorkingDays)
            yield return At($"{place}.panel.papers.unit", "The papers are counted back in working days.");
        if (panel.Partners.Count(p => p.Agency is null) > 1)
            yield return At($"{place}.panel.partners", "One partner at most is chosen by the council area.");
        foreach (var (i, partner) in panel.Partners.Index().Where(p => panel.Partners.Take(p.Index).Any(earlier => p.Item.Agency is not null && earlier.Agency == p.Item.Agency)))
            yield return At($"{place}.panel.partners[{i}].agency", $"'{partner.Agency}' is a partner already.");
    }
}
