using EscalationPortal.Browser.Tests.Support;
using Microsoft.Playwright;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Browser.Tests.Walk;

public sealed partial class MainJob
{
    private const string AdviceOfScrutineer = "The panel should weigh what the child told the officer.";
    private const string Decision = "The threshold is met: an assessment begins, and early help goes on beside it.";
    private const string Learning = "Agencies could learn to read single nights as a pattern.";

    private static readonly string[] Actions = ["Begin the assessment", "Keep early help going", "Brief both teams on patterns"];

    private async Task HoldPanelAsync()
    {
        var beth = await AtDisputeAsync(Beth);
        await beth.SeesAsync(AdviceOfScrutineer);
        await beth.StartAsync("Record the meeting of the Resolution Panel");
        foreach (var member in new[] { Paul, Paula, Peter })
            await beth.Page.GetByRole(AriaRole.Group, new() { Name = $"{member.Name}, " }).GetByLabel("Present", new() { Exact = true }).CheckAsync();
        var item = beth.Page.GetByRole(AriaRole.Group, new() { Name = "Item 1" });
        await item.GetByLabel("Agenda item").FillAsync("The concern");
        await item.GetByLabel("What was said").FillAsync("Each partner read the chronology. The advice was weighed. The partners agreed on three actions.");
        await beth.InspectAsync("panel meeting");
        await beth.SubmitAsync("Record the meeting");
        await beth.SeesAsync("The meeting and its minutes are saved. We have asked", "Paula Imre");
    }

    private async Task DecideAsync()
    {
        var beth = await AtDisputeAsync(Beth);
        await beth.OpenAsync($"{Dispute}/panel-decision");
        await beth.SeesAsync("There is a quorum", AdviceOfScrutineer);
        await beth.ChooseAsync("Did the panel decide?", "It decided");
        await beth.FillAsync("What did it decide, or what did it not agree on?", Decision);
        foreach (var (index, action) in Actions.Index())
        {
            var row = beth.Page.GetByRole(AriaRole.Group, new() { Name = $"Action {index + 1}" });
            await row.GetByLabel("What will be done").FillAsync(action);
            await row.GetByLabel("Who will do it").FillAsync("Chloe Grant");
            await Person.PickAsync(row.GetByLabel("Their agency"), "Cambridgeshire Children's Services");
            await Person.DateAsync(row.GetByRole(AriaRole.Group, new() { Name = "Due" }), new DateOnly(2026, 12, 4 + (7 * index)));
        }

        await beth.ChooseAsync(SafetyQuestion, StillProtects);
        await beth.InspectAsync("panel decision");
        await beth.SubmitAsync("Record the outcome");
        await beth.SeesAsync("The decision is recorded and the dispute has ended.", Decision);
        await beth.SeesAsync(Actions);
    }

    private async Task AgreeMinutesAsync()
    {
        foreach (var who in new[] { Paul, Paula, Peter })
        {
            var member = await visit.AsAsync(who);
            await member.OpenAsync($"{Dispute}/panel-minutes");
            await member.SeesAsync("The partners agreed on three actions.");
            if (who == Paul)
                await member.InspectAsync("agree the minutes");
            await member.SubmitAsync("Agree the minutes");
            await member.SeesAsync("You agreed the minutes.");
        }

        var peter = await visit.AsAsync(Peter);
        await peter.SeesAsync("Everyone who was there has now agreed them.", $"Your part in {_reference} has ended.");
        await peter.OpenAsync(Dispute);
        await peter.SeesHeadingAsync("There is nothing here for you");
        await peter.InspectAsync("not found");
    }

    private async Task SeeOutcomeAsync()
    {
        foreach (var who in new[] { Priya, Callum })
        {
            var person = await AtDisputeAsync(who);
            await person.SeesAsync("Decided by the panel at Stage Four", Decision, AdviceOfScrutineer);
            await person.SeesAsync(Actions);
            await person.InspectAsync(who == Priya ? "dispute, decided" : "dispute, decided, responding side");
        }

        await CallumSeesNoAdviceAsync();
    }

    private async Task LearnAsync()
    {
        var sara = await AtDisputeAsync(Sara);
        await sara.FollowAsync("Refer learning points to the Quality Effectiveness Group");
        await sara.FillAsync("What happened between the agencies?", Learning);
        await sara.FillAsync("What could change?", "Guidance could say when single events are read together.");
        await sara.InspectAsync("refer learning");
        await sara.SubmitAsync("Refer to the Quality Effectiveness Group");
        await sara.SeesAsync("The learning points are with the Quality Effectiveness Group.");

        var quinn = await visit.AsAsync(Quinn);
        await quinn.OpenAsync("/learning");
        await quinn.SeesAsync(Learning);
        await quinn.SeesNothingOfAsync(_reference);
        await quinn.InspectAsync("learning");
        var card = quinn.Main.GetByRole(AriaRole.Listitem).Filter(new() { HasText = Learning });
        await quinn.LeaveAsync(() => card.GetByRole(AriaRole.Link).ClickAsync());
        await quinn.FillAsync("Or name a new theme", "Reading single events together");
        await quinn.SubmitAsync("Put it in the theme");
        await quinn.InspectAsync("learning point in its theme");
        await quinn.FollowAsync("Reading single events together");
        await RecommendAsync(quinn, "Agencies review their performance or their involvement", "Each agency reviews how it reads repeated reports.");
        await RecommendAsync(quinn, "The partnership reviews or develops policy and procedure", "The threshold document says when events are read together.");
        await quinn.InspectAsync("learning with recommendations");
        await quinn.OpenAsync(Dispute);
        await quinn.SeesHeadingAsync("There is nothing here for you");
    }

    private static async Task RecommendAsync(Person quinn, string kind, string text)
    {
        await quinn.ChooseAsync("What kind?", kind);
        await quinn.FillAsync("What do you recommend?", text);
        await quinn.PickAsync("Who owns it?", "Partnership Board Business Unit");
        await quinn.DateAsync("Due", new DateOnly(2027, 1, 29));
        await quinn.SubmitAsync("Make the recommendation");
        await quinn.SeesAsync(kind, text, "Friday 29 January 2027");
    }
}
