using EscalationPortal.Browser.Tests.Support;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Demonstration;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Browser.Tests.Walk;

/// <summary>
/// The main job from the first concern to what is learnt: a difference about a threshold between the police and Children's Services that goes to the panel.
/// Each part says what its people see, not only that the portal lets them go on.
/// </summary>
public sealed partial class MainJob(Visit visit)
{
    private const string Concern = "Three reports in four weeks say that the child was left alone overnight.";
    private const string AdviceTaken = "My supervisor advised to set out the pattern and not each night by itself.";
    private const string AdviceOfManager = "Set the three nights beside the threshold document before this goes further.";
    private const string StillProtects = "The arrangement on record still protects the child";
    private const string SafetyQuestion = "What keeps the child safe for now?";

    private string _reference = "";

    private SteerableClock Clock => visit.Portal.Clock;
    private string Dispute => $"/disputes/{_reference}";
    private DateOnly Today => DateOnly.FromDateTime(Clock.Now);

    public async Task WalkAsync()
    {
        await LogAsync();
        await AnswerAsync();
        await EndStageOneAsync();
        await SendBackAsync();
        Clock.MoveTo(At(24, 9));
        await AcceptStageTwoAsync();
        await EndStageTwoAsync();
        Clock.MoveTo(At(25, 9));
        await HoldStageThreeAsync();
        Clock.MoveTo(At(26, 9));
        await ConveneAsync();
        await AdviseAsync();
        await IssuePapersAsync();
        Clock.MoveTo(At(30, 16));
        await HoldPanelAsync();
        await DecideAsync();
        await AgreeMinutesAsync();
        await SeeOutcomeAsync();
        await LearnAsync();
    }

    /// <summary>An hour of November 2026: then, the clocks of England show UTC.</summary>
    private static DateTime At(int day, int hour) => new(2026, 11, day, hour, 0, 0, DateTimeKind.Utc);

    private async Task<Person> AtDisputeAsync(DemonstrationPerson who)
    {
        var person = await visit.AsAsync(who);
        await person.OpenAsync(Dispute);
        return person;
    }

    private static async Task EscalateAsync(Person person, string issue, string stage)
    {
        await person.FillAsync("What is the issue?", issue);
        await person.FillAsync("What outcome do you want?", "By Friday 4 December an assessment under section 47 has begun.");
        await person.FillAsync("How could the differences be resolved?", "By reading the three reports together against the threshold document.");
        await person.ChooseAsync(SafetyQuestion, StillProtects);
        await person.InspectAsync($"escalate to {stage}");
        await person.SubmitAsync($"Escalate to {stage}");
    }

    private async Task ProposeAsync(Person person, string stage)
    {
        await person.FillAsync("What was done to resolve it?", "We read the three reports together and spoke on the telephone.");
        var first = person.Group("Action 1");
        await first.GetByLabel("What will be done").FillAsync("Share the chronology of the three nights");
        await first.GetByLabel("Who will do it").FillAsync("Priya Shah");
        await Person.PickAsync(first.GetByLabel("Their agency"), "Cambridgeshire Constabulary");
        await Person.DateAsync(first.GetByRole(Microsoft.Playwright.AriaRole.Group, new() { Name = "Due" }), Today.AddDays(2));
        await person.FillAsync("Timescales", "The chronology by the end of the week.");
        await person.FillAsync("Outcome", "We still differ on whether the threshold is met.");
        await person.ChooseAsync("Does this resolve the disagreement?", "No, the disagreement remains");
        await person.InspectAsync($"propose the record of {stage}");
        await person.SubmitAsync("Propose and sign version 1");
        await person.SeesAsync($"Proposed version 1 of the record of {stage}");
    }

    private static async Task RefuseToSignAsync(Person person, string stage, string words)
    {
        await person.ChooseAsync("Does your agency agree with this record?", "Not agreed");
        await person.FillAsync("In your own words", words);
        await person.InspectAsync($"sign the record of {stage}");
        await person.SubmitAsync("Sign the record");
        await person.SeesAsync("Signed for your agency: not agreed", words);
    }
}
