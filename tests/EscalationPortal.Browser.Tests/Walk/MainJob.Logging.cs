using EscalationPortal.Browser.Tests.Support;
using Microsoft.Playwright;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Browser.Tests.Walk;

public sealed partial class MainJob
{
    private async Task LogAsync()
    {
        var priya = await visit.AsAsync(Priya);
        await priya.OpenAsync("/work");
        await priya.SeesHeadingAsync("Your work");
        await priya.StartAsync("Log a disagreement");
        await priya.InspectAsync("log, start");
        await priya.SubmitAsync("Start");

        await AnswerOneAsync(priya, "safe now", p => p.ChooseAsync("Is the child safe now?", "Yes"));
        await priya.SeesHeadingAsync("Is this the right process?");
        await priya.ChooseAsync("Is this the right process?", "It is a complaint about how a worker behaved");
        await priya.SubmitAsync("Continue");
        await priya.SeesAsync("Tell the worker's line manager");
        await priya.InspectAsync("log, way out");
        await priya.Page.GoBackAsync();
        await AnswerOneAsync(priya, "right process", p => p.ChooseAsync("Is this the right process?", "It is a disagreement between agencies about a child"));
        await LogCaseAsync(priya);
        await LogConcernAsync(priya);
        await LogOthersAsync(priya);
        await CheckAsync(priya);
    }

    private static async Task LogCaseAsync(Person priya)
    {
        await priya.SubmitAsync("Continue");
        await priya.SeesAsync("There is a problem");
        await Assertions.Expect(priya.Page).ToHaveTitleAsync("Error: The child’s case - Resolving professional differences");
        await priya.InspectAsync("log, case with errors");
        await AnswerOneAsync(priya, "case", async p =>
        {
            await p.PickAsync("Which system is the reference from?", "Police case system");
            await p.FillAsync("Case reference", "CC-2041/26");
            await p.ChooseAsync("Which council’s area does the child belong to?", "Cambridgeshire");
        });
        await AnswerOneAsync(priya, "about", async p =>
        {
            await p.TickAsync("What is the disagreement about?", "Levels of need and threshold");
            await p.TickAsync("What happened?", "A referral was not taken on because the agencies disagree about the threshold");
            await p.FillAsync("A few words for the title", "is the threshold for an assessment met?");
        });
        await AnswerOneAsync(priya, "timing", async p =>
        {
            await p.DateAsync("Which day did the disagreement arise?", new DateOnly(2026, 11, 20));
            await p.ChooseAsync("How urgent is it?", "Standard");
        });
    }

    private static async Task LogConcernAsync(Person priya)
    {
        await AnswerOneAsync(priya, "concern", async p =>
        {
            await p.FillAsync("What happened?", Concern);
            await p.FillAsync("What is the evidence?", "The reports of the response officers, each with the time of the call.");
            await p.FillAsync("Where does this evidence come from?", "Police records of November 2026.");
        });
        await AnswerOneAsync(priya, "what it means for the child", async p =>
        {
            await p.FillAsync("What does it mean for this child?", "The child is alone at night and cannot call for help.");
            await p.FillAsync("What is life like for the child?", "The child told an officer of sleeping with the light on and listening for the door.");
        });
        await AnswerOneAsync(priya, "positions", async p =>
        {
            await p.FillAsync("What do you both agree on?", "The child was alone on three nights.");
            await p.FillAsync("What do you disagree about?", "Whether three nights are a pattern that meets the threshold.");
            await p.FillAsync("What would change your mind?", "A plan with an adult in the home each night.");
        });
        await AnswerOneAsync(priya, "outcome", p => p.FillAsync("What should be different for the child?", "By Friday 4 December an assessment has begun."));
        await AnswerOneAsync(priya, "advice", async p =>
        {
            await p.FillAsync("Who did you ask?", "My supervisor");
            await p.DateAsync("When?", new DateOnly(2026, 11, 20));
            await p.FillAsync("What did they advise?", AdviceTaken);
        });
    }

    private static async Task LogOthersAsync(Person priya)
    {
        await AnswerOneAsync(priya, "other agency", p => p.TickAsync("Which agencies do you disagree with?", "Cambridgeshire Children's Services"));
        await AnswerOneAsync(priya, "other person", p => p.ChooseAsync("Cambridgeshire Children's Services", "Callum Reid"));
        await AnswerOneAsync(priya, "protection", async p =>
        {
            await p.ChooseAsync(SafetyQuestion, "There is an arrangement");
            await p.RevealAsync("A new arrangement");
            await p.FillAsync("What protects the child, and who does it", "A grandparent stays in the home each night; the school looks in each morning.");
            await p.FillAsync("Who checks that it happens", "The duty sergeant, each evening");
            await p.PickAsync("Who is responsible for this arrangement?", "Priya Shah");
            await p.DateAsync("Next review", new DateOnly(2026, 11, 30));
        });
        await AnswerOneAsync(priya, "network", async p =>
        {
            var first = p.Group("Person 1");
            await first.GetByLabel("Agency").FillAsync("Riverside Primary School");
            await first.GetByLabel("Name").FillAsync("Noor Ellis");
            await first.GetByLabel("Role").FillAsync("Designated safeguarding lead");
        });
        await AnswerOneAsync(priya, "discussion", async p =>
        {
            await p.ChooseAsync("Have you spoken to each other?", "Yes, we have spoken");
            await p.RevealAsync("The discussion");
            await p.DateAsync("Which day?", new DateOnly(2026, 11, 20));
            await p.FillAsync("At what time?", "3pm");
            await p.ChooseAsync("How?", "Telephone");
            await p.FillAsync("Who took part?", "Priya Shah and Callum Reid");
            await p.FillAsync("What was said?", "Each of us explained how we read the threshold.");
        });
    }

    private async Task CheckAsync(Person priya)
    {
        await priya.SeesHeadingAsync("Check your answers");
        await priya.SeesAsync("CC-2041/26", Concern, AdviceTaken, "Callum Reid", "A grandparent stays in the home", "Thursday 26 November 2026, 5pm", "Friday 27 November 2026, 5pm");
        await priya.InspectAsync("log, check your answers");
        await priya.OpenAsync("/work");
        await priya.SeesAsync("is the threshold for an assessment met?");
        await priya.InspectAsync("work with a draft");
        await priya.Page.GoBackAsync();
        await priya.SubmitAsync("Submit the disagreement");
        await priya.SeesHeadingAsync("Disagreement submitted");
        _reference = await priya.Main.Locator("strong").First.InnerTextAsync();
        Assert.Matches("^RPD-[0-9A-Z]{4}-[0-9A-Z]{4}$", _reference);
        await priya.SeesAsync("Callum Reid");
        await priya.InspectAsync("disagreement submitted");
    }

    private static async Task AnswerOneAsync(Person person, string page, Func<Person, Task> answer)
    {
        var address = person.Path;
        await answer(person);
        await person.InspectAsync($"log, {page}");
        await person.SubmitAsync("Continue");
        Assert.NotEqual(address, person.Path);
    }
}
