using System.Text.Json;
using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Policies;

/// <summary>What types cannot say about a policy: that its parts name each other, and that every path is safe and ends.</summary>
internal static class PolicyChecks
{
    public static IReadOnlyList<PolicyProblem> Of(JsonElement file, EscalationPolicy policy)
    {
        var gaps = Gaps("$", file).ToList();
        return gaps.Count > 0
            ? gaps
            : [.. new TextChecks(policy).Of(file), .. Keys(policy), .. References(policy), .. Figures(policy),
                .. ClauseChecks.Of(file, policy), .. ClauseChecks.OnRecord(policy),
                .. StageChecks.Of(policy), .. StartChecks.Of(policy),
                .. GraphChecks.Of(policy), .. SafetyChecks.Of(policy)];
    }

    public static PolicyProblem At(string place, string reason) => new(place, null, reason);

    /// <summary>The JSON reader lets null into a list whatever its type says, and every other check would stumble over it.</summary>
    private static IEnumerable<PolicyProblem> Gaps(string place, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(m => Gaps($"{place}.{m.Name}", m.Value)),
        JsonValueKind.Array => value.EnumerateArray().Index().SelectMany(item => item.Item.ValueKind == JsonValueKind.Null
            ? [At($"{place}[{item.Index}]", "This may not be null.")]
            : Gaps($"{place}[{item.Index}]", item.Item)),
        _ => [],
    };

    private static IEnumerable<PolicyProblem> Keys(EscalationPolicy p) =>
    [
        .. Unique("$.roles", "key", p.Roles.Select(r => r.Key)),
        .. Unique("$.tracks", "key", p.Tracks.Select(t => t.Key)),
        .. Unique("$.councilAreas", "key", p.CouncilAreas.Select(a => a.Key)),
        .. Unique("$.caseSystems", "key", p.CaseSystems.Select(s => s.Key)),
        .. Unique("$.areas", "key", p.Areas.Select(a => a.Key)),
        .. Unique("$.situations", "key", p.Situations.Select(s => s.Key)),
        .. Unique("$.scopeQuestions", "key", p.ScopeQuestions.Select(q => q.Key)),
        .. Unique("$.waysOut", "key", p.WaysOut.Select(w => w.Key)),
        .. Unique("$.discussionMethods", "key", p.DiscussionMethods.Select(m => m.Key)),
        .. Unique("$.guidance", "field", p.Guidance.Select(g => g.Field)),
        .. Unique("$.stages", "key", p.Stages.Select(s => s.Key)),
        .. Unique("$.skipping.grounds", "key", p.Skipping.Grounds.Select(g => g.Key)),
        .. Unique("$.learning.kinds", "key", p.Learning.Kinds.Select(k => k.Key)),
        .. Unique("$.calendar.bankHolidays", "date", p.Calendar.BankHolidays.Select(h => $"{h.Date:O}")),
        .. Repeated("$.immediateDanger.referTo", p.ImmediateDanger.ReferTo),
        .. p.Stages.Index().SelectMany(s => Repeated($"$.stages[{s.Index}].meetingTypes", s.Item.MeetingTypes)),
        .. Unique("$.clauses", "number", p.Clauses.Select(c => c.Number)),
    ];

    private static IEnumerable<PolicyProblem> Unique(string list, string name, IEnumerable<string> keys)
    {
        HashSet<string> seen = [];
        return keys.Index().Where(k => !seen.Add(k.Item)).Select(k => At($"{list}[{k.Index}].{name}", $"'{k.Item}' is there already."));
    }

    private static IEnumerable<PolicyProblem> Repeated(string list, IReadOnlyList<string> choices) =>
        choices.Index().Where(c => choices.Take(c.Index).Contains(c.Item))
            .Select(c => At($"{list}[{c.Index}]", $"'{c.Item}' is there already."));

    private static IEnumerable<PolicyProblem> References(EscalationPolicy p)
    {
        foreach (var (place, role) in RolesNamed(p).Where(r => p.Roles.All(known => known.Key != r.Role)))
            yield return At(place, $"There is no role '{role}'.");
        foreach (var (i, role) in p.Roles.Index().Where(r => PortalRoles.All.Contains(r.Item.Key)))
            yield return At($"$.roles[{i}].key", $"'{role.Key}' is a role of the portal itself: no policy gives it.");
        foreach (var (i, question) in p.ScopeQuestions.Index().Where(q => p.WaysOut.All(w => w.Key != q.Item.WayOut)))
            yield return At($"$.scopeQuestions[{i}].wayOut", $"There is no way out '{question.WayOut}'.");
        foreach (var (i, wayOut) in p.WaysOut.Index().Where(w => p.ScopeQuestions.All(q => q.WayOut != w.Item.Key)))
            yield return At($"$.waysOut[{i}]", $"No question leads to '{wayOut.Key}'.");
        if (p.Tracks.Count(t => t.IsDefault) != 1)
            yield return At("$.tracks", "Exactly one track is the default.");
    }

    private static IEnumerable<(string Place, string Role)> RolesNamed(EscalationPolicy p) =>
    [
        ("$.bodies.convenor.role", p.Bodies.Convenor.Role),
        ("$.bodies.panel.role", p.Bodies.Panel.Role),
        ("$.bodies.scrutineer.role", p.Bodies.Scrutineer.Role),
        ("$.bodies.learningGroup.role", p.Bodies.LearningGroup.Role),
        .. p.Stages.Index().Select(s => ($"$.stages[{s.Index}].heldBy", s.Item.HeldBy)),
        .. p.Stages.Index().Where(s => s.Item.Panel is not null).SelectMany(s => new[]
        {
            ($"$.stages[{s.Index}].panel.partnerRole", s.Item.Panel!.PartnerRole),
            ($"$.stages[{s.Index}].panel.seniorRole", s.Item.Panel.SeniorRole),
        }),
    ];

    private static IEnumerable<PolicyProblem> Figures(EscalationPolicy p)
    {
        if (p.Version < 1)
            yield return At("$.version", "Versions count from 1.");
        if (p.Reporting.SuppressCountsUnder < 2)
            yield return At("$.reporting.suppressCountsUnder", "A count of one can identify a child: the smallest threshold is 2.");
        if (p.Retention.YearsAfterEnding < 1)
            yield return At("$.retention.yearsAfterEnding", "An ended dispute is kept for a year at least.");
        if (p.Calendar.TimeZone != WorkingCalendar.TimeZone)
            yield return At("$.calendar.timeZone", $"Pages show every time as in {WorkingCalendar.TimeZone}, "
                + "so no policy counts in another time zone.");
        foreach (var (i, holiday) in p.Calendar.BankHolidays.Index())
        {
            if (holiday.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                yield return At($"$.calendar.bankHolidays[{i}].date", $"{holiday.Date:O} is a {holiday.Date.DayOfWeek}: the substitute day is listed instead.");
        }
    }
}
