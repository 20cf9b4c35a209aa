using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;

namespace EscalationPortal.Web.Tests.Journey;

/// <summary>The logging journey, walked by HTTP and without JavaScript. Every page has a lawful answer; a test changes what it is about.</summary>
internal sealed class JourneyWalk
{
    private readonly Visitor _visitor;
    private readonly Dictionary<string, (string Name, string Value)[]> _answers;

    private JourneyWalk(Visitor visitor, string draft, DateOnly today, DemonstrationPerson raiser, DemonstrationPerson[] others)
    {
        (_visitor, Draft) = (visitor, draft);
        _answers = new(StringComparer.Ordinal)
        {
            ["safe-now"] = [("Form.Answer", "yes")],
            ["danger"] = [("Form.ReferredTo", "Police"), ("Form.WhoWasTold", "The designated safeguarding lead"), .. Day("Form.ReferredOn", today), ("Form.ReferredTime", "9am"), ("Form.Reference", "CAD-118")],
            ["right-process"] = [("Form.Answer", "in-scope")],
            ["case"] = [("Form.System", "police"), ("Form.Reference", "POL-48213"), ("Form.CouncilArea", "cambridgeshire")],
            ["about"] = [("Form.Areas", "need-and-threshold"), ("Form.Situations", "drift"), ("Form.Words", "is a plan needed?")],
            ["timing"] = [.. Day("Form.AroseOn", today), ("Form.Track", "standard")],
            ["concern"] = [("Form.WhatHappened", "Two injuries."), ("Form.Evidence", "A report."), ("Form.Source", "Seen at home.")],
            ["child"] = [("Form.Impact", "More harm is likely."), ("Form.LivedExperience", "Hides when the door opens.")],
            ["positions"] = [("Form.WhatWeAccept", "Support is needed."), ("Form.WhereWeDiffer", "Whether a plan is."), ("Form.WhatWouldChangeOurMind", "A visit.")],
            ["outcome"] = [("Form.OutcomeWanted", "A conference.")],
            ["advice"] = [],
            ["other-agency"] = [.. others.Select(o => ("Form.Agencies", o.Agency))],
            ["other-person"] = [.. others.OrderBy(o => o.Agency, StringComparer.Ordinal).SelectMany((o, i) => new[] { ($"Form.Rows[{i}].Agency", o.Agency), ($"Form.Rows[{i}].Person", $"{o.Id}") })],
            ["protection"] = [("Form.Safety.Answer", "fresh"), ("Form.Safety.WhatProtects", "The grandmother stays."), ("Form.Safety.CheckedBy", "A daily call"), ("Form.Safety.Owner", $"{raiser.Id}"), .. Day("Form.Safety.NextReview", today.AddDays(3))],
            ["network"] = [],
            ["discussion"] = [("Form.Held", "not-yet"), .. Day("Form.PlannedFor", today.AddDays(1))],
        };
    }

    /// <summary>Address of the draft, without a step.</summary>
    public string Draft { get; }

    public static async Task<JourneyWalk> StartAsync(PortalFactory portal, DemonstrationPerson raiser, params DemonstrationPerson[] others)
    {
        var visitor = await portal.SignInAsync(raiser);
        var started = await visitor.SubmitAsync(await visitor.GetAsync("/log"));
        return new JourneyWalk(visitor, started.Location![..started.Location!.LastIndexOf('/')], DateOnly.FromDateTime(portal.Clock.Now), raiser, others);
    }

    public static (string Name, string Value)[] Day(string name, DateOnly day) => [($"{name}.Day", $"{day.Day}"), ($"{name}.Month", $"{day.Month}"), ($"{name}.Year", $"{day.Year}")];

    public JourneyWalk Answering(string step, params (string Name, string Value)[] fields)
    {
        _answers[step] = [.. _answers[step].Where(a => fields.All(f => f.Name != a.Name)), .. fields];
        return this;
    }

    public (string Name, string Value)[] AnswersOf(string step) => _answers[step];

    public Task<Page> OpenAsync(string step) => _visitor.GetAsync($"{Draft}/{step}");

    public async Task<Page> SendAsync(string step, params (string Name, string Value)[] fields) => await _visitor.SubmitAsync(await OpenAsync(step), fields);

    /// <summary>Answers page after page as the portal leads, as far as the check.</summary>
    public async Task<Page> ToCheckAsync()
    {
        var step = Features.Logging.Drafts.Journey.Steps[0].Key;
        while (step != "check")
        {
            var answer = await SendAsync(step, _answers[step]);
            Assert.True(answer.Location is not null, $"{step}: {answer.Document.QuerySelector(".govuk-error-summary")?.TextContent}");
            step = answer.Location![(answer.Location!.LastIndexOf('/') + 1)..];
        }

        return await OpenAsync("check");
    }

    public async Task<Page> SubmitAsync(Page check) => await _visitor.SubmitAsync(check);
}
