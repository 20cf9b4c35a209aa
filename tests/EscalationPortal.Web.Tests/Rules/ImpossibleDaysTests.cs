using EscalationPortal.Domain.Disputes;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Tests.Acting;
using EscalationPortal.Web.Tests.Doubles;
using EscalationPortal.Web.Tests.Journey;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;
using static EscalationPortal.Web.Tests.Journey.JourneyWalk;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>
/// Every day that any form asks for, in a form that is lawful but for that day: it is refused beside its boxes, and stays as it was typed.
/// An action that is due in 2206 and not in 2026 would be silence.
/// </summary>
public sealed class ImpossibleDaysTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    /// <summary>The child may have been referred before anybody disagreed.</summary>
    private static readonly string[] s_mayBeBefore = ["risk-referral Form.On", "Form.Safety.ReferredOn", "Form.ReferredOn", "Form.AroseOn", "advice Form.On"];

    public static TheoryData<string> Acts { get; } = [.. DayFields.OfActs.Keys];

    public static TheoryData<string> Steps { get; } = [.. DayFields.OfSteps.Keys];

    public static TheoryData<string> OtherForms { get; } = [.. FormCases.All.Where(c => c.Value.Fields.Any(f => f.Name.EndsWith(".Day", StringComparison.Ordinal))).Select(c => c.Key)];

    [Theory, MemberData(nameof(Acts))]
    public async Task Act_WithADayThatCannotBe_IsRefusedBesideIt(string page)
    {
        var act = ActCases.All.GetValueOrDefault(page) ?? UsualCases.All[page];
        var dispute = await portal.LoadAsync(await act.Given(portal));
        var visitor = await portal.SignInAsync(act.By);
        var address = $"/disputes/{dispute.Reference}/{page}";
        var form = await visitor.GetAsync(address);

        foreach (var field in DayFields.OfActs[page])
            foreach (var (day, month, year) in DaysFor($"{page} {field}"))
            {
                var (action, fields) = Doubled.Form(form, address, [.. act.Fields(dispute).ExceptBy(Asking(page, field).Select(f => f.Name), f => f.Name), .. Asking(page, field)]);
                DayFields.AssertRefusedBeside(await visitor.PostAsync(action, With(fields, field, day, month, year)), field, year);
            }

        Assert.Equal(dispute.HistoryHead, (await portal.LoadAsync(dispute)).HistoryHead);
    }

    [Theory, MemberData(nameof(Steps))]
    public async Task Step_WithADayThatCannotBe_IsRefusedBesideIt(string step)
    {
        var walk = await StartAsync(portal, Priya, Callum);
        await walk.ToCheckAsync();

        foreach (var field in DayFields.OfSteps[step])
            foreach (var (day, month, year) in DaysFor($"{step} {field}"))
            {
                var fields = walk.AnswersOf(step).ExceptBy(Asking(step, field).Select(f => f.Name), f => f.Name).Concat(Asking(step, field)).Select(f => KeyValuePair.Create(f.Item1, f.Item2));
                DayFields.AssertRefusedBeside(await walk.SendAsync(step, [.. With([.. fields], field, day, month, year).Select(f => (f.Key, f.Value))]), field, year);
            }
    }

    [Theory, MemberData(nameof(OtherForms))]
    public async Task Form_WithADayThatCannotBe_IsRefusedBesideIt(string template)
    {
        var form = FormCases.All[template];
        var visitor = await portal.SignInAsync(form.By);
        var at = await form.Given(portal, visitor);
        var (action, fields) = Doubled.Form(await visitor.GetAsync(at.Page), at.Action, form.Fields);

        foreach (var field in form.Fields.Where(f => f.Name.EndsWith(".Day", StringComparison.Ordinal)).Select(f => f.Name[..^".Day".Length]))
            foreach (var (day, month, year) in DayFields.Impossible)
                DayFields.AssertRefusedBeside(await visitor.PostAsync(action, With(fields, field, day, month, year)), field, year);
    }

    private static IEnumerable<(int Day, int Month, int Year)> DaysFor(string field) =>
        s_mayBeBefore.Any(f => field.EndsWith(f, StringComparison.Ordinal)) ? DayFields.Impossible : [.. DayFields.Impossible, DayFields.BeforeItArose];

    /// <summary>What has to be answered before the portal asks for that day, where the lawful case answers otherwise.</summary>
    private static (string Name, string Value)[] Asking(string page, string field) => field switch
    {
        "Form.Safety.NextReview" =>
        [
            ("Form.Safety.Answer", SafetyAnswerForm.FreshArrangement), ("Form.Safety.WhatProtects", "The grandmother stays."), ("Form.Safety.CheckedBy", "A daily call"), ("Form.Safety.Owner", $"{Priya.Id}"),
        ],
        "Form.Safety.ReferredOn" =>
        [
            ("Form.Safety.Answer", SafetyAnswerForm.NoneAgreed), ("Form.Safety.ReferredTo", Partnership.Policy.ImmediateDanger.ReferTo[0]), ("Form.Safety.WhoWasTold", "The duty nurse"), ("Form.Safety.ReferredTime", "9am"),
        ],
        "Form.ReconvenesOn" => [("Form.Outcome", nameof(PanelOutcome.NotAgreed)), ("Form.WhoActsNext", "Both senior leads")],
        "Form.Actions[0].Due" => [("Form.Actions[0].What", "Visit together"), ("Form.Actions[0].Owner", "Priya Shah"), ("Form.Actions[0].Agency", "Cambridgeshire Constabulary")],
        "Form.On" when page == "advice" => [("Form.From", "A supervisor"), ("Form.Text", "Talk to them first.")],
        "Form.HeldOn" => [("Form.Held", "yes"), ("Form.HeldTime", "12:01am"), ("Form.Method", "telephone"), ("Form.Participants", "Both"), ("Form.Notes", "We spoke.")],
        "Form.PlannedFor" => [("Form.Held", "not-yet")],
        _ => [],
    };

    private static List<KeyValuePair<string, string>> With(IEnumerable<KeyValuePair<string, string>> fields, string field, int day, int month, int year) =>
    [
        .. fields.Where(f => !f.Key.StartsWith($"{field}.", StringComparison.Ordinal)),
        .. new[] { ($"{field}.Day", day), ($"{field}.Month", month), ($"{field}.Year", year) }.Select(f => KeyValuePair.Create(f.Item1, $"{f.Item2}")),
    ];
}
