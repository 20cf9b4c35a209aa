using System.Globalization;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Web.Features.Policy;

/// <summary>The rules of a policy besides its clocks, in the order of a dispute's life.</summary>
public static class PolicySections
{
    public static IReadOnlyList<PolicySection> Of(EscalationPolicy policy) =>
    [
        new("scope", "Is this the right procedure?", "Asked before logging. Answers that lead to another process are not saved.", [.. Scope(policy)]),
        new("danger", policy.ImmediateDanger.Title, "When a child is not safe now.",
            [new("danger-now", "What to do at once", [.. policy.ImmediateDanger.WhatToDo, $"Refer to: {List(policy.ImmediateDanger.ReferTo)}."], policy.ImmediateDanger.Clauses)]),
        new("about", "What a disagreement is about", "One or more areas, and example situations.",
        [
            new("areas", "Areas", [.. policy.Areas.Select(a => a.Name)], Cited(policy.Areas)),
            new("situations", "Example situations", [.. policy.Situations.Select(s => s.Name)], Cited(policy.Situations)),
        ]),
        new("tracks", "Tracks", "How much time each step has.", [.. policy.Tracks.Select(t => new PolicyRule($"track-{t.Key}", t.Name, [t.Hint], [t.Clause], t.Confirmed))]),
        new("stages", "Stages", "From the earliest to the last resort.", [.. policy.Stages.Select(s => Stage(policy, s))]),
        new("skipping", "Skipping a stage", "The person who skips a stage says which reason applies and why. Both sides are notified, and it is counted.",
            [.. policy.Skipping.Grounds.Select(g => new PolicyRule($"skip-{g.Key}", g.Name, [], [g.Clause], policy.Skipping.Confirmed))]),
        new("bodies", "Bodies of the partnership", "Who acts for each.", [.. Bodies(policy), new("roles", "Roles", [.. policy.Roles.Select(r => Holds(policy, r))], [])]),
        new("safety", "Keeping the child safe for now", "It never has to wait for anything else.",
            [new("arrangement", "An arrangement on every open dispute", ["What protects the child, who is responsible, and when it is next reviewed.", "A dispute cannot end without it. Escalating, accepting and deciding ask for a new answer, but never have to wait for it."], [policy.Safety.Clause])]),
        new("learning", "Learning", "What others can learn from a dispute, without the child.",
            [new("learning-kinds", $"Recommendations of the {policy.Bodies.LearningGroup.Name}", [.. policy.Learning.Kinds.Select(k => k.Name)], [policy.Learning.Clause, .. Cited(policy.Learning.Kinds)])]),
        new("fields", "Guidance for the fields", "What helps to write each one.",
            [.. policy.Guidance.Select(g => new PolicyRule($"field-{g.Field}", $"Guidance: {Words(g.Field)}", [.. g.Lines, $"You could start: ‘{g.Starter}’"], [g.Clause]))]),
        new("calendar", "How times are counted", "Working days do not include Saturdays, Sundays and bank holidays in England and Wales. The day of the event is day 0.",
            [new("calendar-days", "The calendar", [.. Calendar(policy.Calendar)], [policy.Calendar.Clause])]),
        new("keeping", "Figures, and how long records are kept", "",
        [
            new("small-counts", "Small counts", [$"A count under {Number(policy.Reporting.SuppressCountsUnder)} is not shown outside the {policy.Bodies.Convenor.Name}."], [], policy.Reporting.Confirmed),
            new("retention", "How long a dispute is kept", [$"{Number(policy.Retention.YearsAfterEnding)} years after it has ended. Then someone reviews whether to delete it."], [], policy.Retention.Confirmed),
        ]),
    ];

    private static IEnumerable<PolicyRule> Scope(EscalationPolicy policy) => policy.ScopeQuestions.Select(q =>
    {
        var wayOut = policy.WayOut(q.WayOut);
        return new PolicyRule($"scope-{q.Key}", q.Question, [$"If so: {wayOut.Title}.", .. wayOut.WhatToDo], [.. new[] { q.Clause, wayOut.Clause }.Distinct()]);
    });

    private static PolicyRule Stage(EscalationPolicy policy, StagePolicy stage)
    {
        var (holder, bodies) = (policy.Role(stage.HeldBy).Name, policy.Bodies);
        List<string> lines = [stage.Kind == StageKind.Panel ? $"Convened by the {bodies.Convenor.Name}." : $"Held by a {holder} of each agency."];
        if (stage.Facilitator is { } facilitator)
            lines.Add($"Led by {facilitator}.");
        if (stage.Acceptance is { } acceptance)
        {
            lines.Add($"Offered first to {List(acceptance.OffersFirst.Select(o => o == "lead" ? "the agency's safeguarding lead" : "the person's own manager"), "then")}.");
            lines.Add(acceptance.SendBacks == 0 ? "It cannot be sent back." : $"It can be sent back {Display.DisputeWords.Times(acceptance.SendBacks)}, with advice. The person who escalated can then insist.");
        }

        lines.AddRange(Panel(policy, stage));
        if (stage.TellsConvenor)
            lines.Add($"The {bodies.Convenor.Name} is notified of its reference, but cannot see its content.");
        if (stage.LeadsTier)
            lines.Add("The safeguarding leads of the agencies see the dispute from here.");
        if (stage.MayReferLearning)
            lines.Add($"Learning points can go to the {bodies.LearningGroup.Name}.");
        if (stage.MeetingTypes.Count > 0)
            lines.Add($"Meetings: {List(stage.MeetingTypes)}.");
        return new($"stage-{stage.Key}", $"{stage.Name}: {stage.Title}", lines,
            [.. stage.Clauses.Concat(new[] { stage.Acceptance?.Clause, stage.Panel?.Clause }.OfType<string>()).Distinct()]);
    }

    private static IEnumerable<string> Panel(EscalationPolicy policy, StagePolicy stage)
    {
        if (stage.Panel is not { } panel)
            yield break;
        var council = List(policy.CouncilAreas.Select(a => a.Name), "or");
        yield return $"Members: {List(panel.Partners.Select(p => p.Agency is null ? $"{p.Name} of the child's council area ({council})" : p.Name))}, each by a {policy.Role(panel.PartnerRole).Name}.";
        yield return $"A {policy.Role(panel.SeniorRole).Name} joins for each party that is not a statutory agency.";
        yield return $"Quorum: {Number(panel.Quorum)} of {Number(panel.Partners.Count)} partners, without a part in the dispute{(panel.QuorumConfirmed ? "" : $" ({Display.ClockWords.ToBeConfirmed})")}.";
    }

    private static IEnumerable<PolicyRule> Bodies(EscalationPolicy policy) =>
        from body in new[] { policy.Bodies.Convenor, policy.Bodies.Panel, policy.Bodies.Scrutineer, policy.Bodies.LearningGroup }
        select new PolicyRule($"body-{body.Role}", body.Name, [$"Acts through: {policy.Role(body.Role).Name}."], [body.Clause]);

    private static string Holds(EscalationPolicy policy, PolicyRole role) =>
        policy.Stages.SingleOrDefault(s => s.HeldBy == role.Key) is { } stage ? $"{role.Name}: {stage.Name}" : role.Name;

    private static IEnumerable<string> Calendar(CalendarPolicy calendar) =>
    [
        $"A deadline is at {Display.LondonWords.Time(calendar.CloseOfBusiness)}, {calendar.TimeZone}.",
        $"Bank holidays are known to the end of {Number(calendar.BankHolidays.Max(h => h.Date.Year))}.",
    ];

    private static IReadOnlyList<string> Cited(IEnumerable<ReportingCategory> categories) => [.. categories.Select(c => c.Clause).Distinct()];

    private static string List(IEnumerable<string> words, string last = "and")
    {
        var all = words.ToList();
        return all.Count == 1 ? all[0] : $"{string.Join(", ", all.SkipLast(1))} {last} {all[^1]}";
    }

    /// <summary>'livedExperience' as 'lived experience'.</summary>
    private static string Words(string field) => string.Concat(field.Select(c => char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
