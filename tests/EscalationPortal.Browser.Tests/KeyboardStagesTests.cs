using EscalationPortal.Browser.Tests.Support;
using EscalationPortal.Web.Demonstration;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Browser.Tests;

/// <summary>From the answer to the next stage without a mouse: whatever has the focus shows it, and is in sight.</summary>
public sealed class KeyboardStagesTests(BrowserFixture browser, Portal portal) : IClassFixture<BrowserFixture>, IClassFixture<Portal>
{
    private const string StillProtects = "The arrangement on record still protects the child";

    [Fact]
    public async Task StageOne_ByKeyboardAlone_IsAnsweredSignedEscalatedAndAccepted()
    {
        await using var visit = new Visit(browser, portal, "keyboard");
        var dispute = await new Acts(visit).FindAsync("an exploitation referral that was closed without a visit");

        await AnswerAsync(await AtAsync(visit, Callum, dispute));
        await ProposeAsync(await AtAsync(visit, Priya, dispute));
        await SignAsync(await AtAsync(visit, Callum, dispute));
        await EscalateAsync(await AtAsync(visit, Priya, dispute));
        await AcceptAsync(await AtAsync(visit, Marcus, dispute));
    }

    private static async Task<Person> AtAsync(Visit visit, DemonstrationPerson who, string dispute)
    {
        var person = await visit.SignedInAsync(who);
        await person.OpenAsync(dispute);
        return person;
    }

    private static async Task AnswerAsync(Person callum)
    {
        var keys = new Keyboard(callum);
        await keys.PressAsync("Answer the concern");
        await keys.ChooseAsync("We are keeping our decision");
        await keys.TypeAsync("Why?", "The family accepted help early.");
        await keys.TypeAsync("Your position", "The threshold is not met.");
        await keys.TypeAsync("What would change your mind?", "Help that is refused.");
        await keys.PressAsync("Give this answer");
        await callum.SeesAsync("Your answer is on the record of Stage One");
    }

    private static async Task ProposeAsync(Person priya)
    {
        var keys = new Keyboard(priya);
        await keys.PressAsync("Propose the record of Stage One");
        await keys.TypeAsync("What was done to resolve it?", "We read the reports together.");
        await keys.TypeAsync("Timescales", "None, because nothing was agreed.");
        await keys.TypeAsync("Outcome", "We still differ.");
        await keys.ChooseAsync("No, the disagreement remains");
        await keys.PressAsync("Propose and sign version 1");
        await priya.SeesAsync("Proposed version 1 of the record of Stage One");
    }

    private static async Task SignAsync(Person callum)
    {
        var keys = new Keyboard(callum);
        await keys.PressAsync("Sign the record of Stage One");
        await keys.ChooseAsync("Not agreed");
        await keys.TypeAsync("In your own words", "It is not a pattern.");
        await keys.PressAsync("Sign the record");
        await callum.SeesAsync("It is not a pattern.");
    }

    private static async Task EscalateAsync(Person priya)
    {
        var keys = new Keyboard(priya);
        await keys.PressAsync("Escalate to Stage Two");
        await keys.TypeAsync("What is the issue?", "Whether the threshold is met.");
        await keys.TypeAsync("How could the differences be resolved?", "By reading the reports against the threshold document.");
        await keys.ChooseAsync(StillProtects);
        await keys.PressAsync("Escalate to Stage Two");
        await priya.SeesAsync("Escalated to Stage Two. Next: Marcus Bell");
    }

    private static async Task AcceptAsync(Person marcus)
    {
        var keys = new Keyboard(marcus);
        await keys.PressAsync("Accept Stage Two, send it back or pass it on");
        await keys.ChooseAsync("Accept Stage Two");
        await keys.PickAsync("Your counterpart in Cambridgeshire Children's Services", "Chloe");
        await keys.ChooseAsync(StillProtects);
        await keys.PressAsync("Give this answer");
        await marcus.SeesAsync("You have accepted Stage Two.");
    }
}
