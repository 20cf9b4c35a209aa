using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Browser.Tests.Walk;

public sealed partial class MainJob
{
    private async Task ConveneAsync()
    {
        var beth = await visit.AsAsync(Beth);
        await beth.OpenAsync("/panels");
        await beth.SeesAsync(_reference);
        await beth.InspectAsync("panels to convene");
        await beth.FollowAsync(_reference);
        await beth.SeesNothingOfAsync(AdviceOfManager);
        await beth.StartAsync("Convene the Resolution Panel");
        await beth.DateAsync("Day of the panel", new DateOnly(2026, 11, 30));
        await beth.FillAsync("Time", "2pm");
        await beth.FillAsync("Place or link", "Room 4, Council House");
        await beth.ChooseAsync("Police: Cambridgeshire Constabulary", "Paul Dent, delegated safeguarding partner");
        await beth.ChooseAsync("Integrated Care Board", "Paula Imre, delegated safeguarding partner");
        await beth.ChooseAsync("Children's services: Cambridgeshire Children's Services", "Peter Cole, delegated safeguarding partner");
        await beth.ChooseAsync("Who will chair it?", "Paula Imre, delegated safeguarding partner, Integrated Care Board");
        await beth.ChooseAsync("Will you ask the Independent Scrutineer for advice?", "Yes, and they can read this dispute");
        await beth.InspectAsync("panel call");
        await beth.SubmitAsync("Convene the Resolution Panel");
        await beth.SeesAsync("The Resolution Panel meets on Monday 30 November 2026, 2pm.", "Paul Dent", "Peter Cole", ". No advice yet");
        await beth.InspectAsync("dispute, panel convened");
    }

    private async Task AdviseAsync()
    {
        var iris = await AtDisputeAsync(Iris);
        await iris.SeesAsync(Concern);
        await iris.SeesNothingOfAsync(AdviceOfManager);
        await iris.OpenAsync($"{Dispute}/scrutineer-advice");
        await iris.FillAsync("The advice, as given", AdviceOfScrutineer);
        await iris.InspectAsync("scrutineer's advice");
        await iris.SubmitAsync("Record the advice");
        await iris.SeesAsync("The advice is saved.", AdviceOfScrutineer);
    }

    private async Task IssuePapersAsync()
    {
        var beth = await visit.AsAsync(Beth);
        await beth.OpenAsync($"{Dispute}/panel-tasks");
        await beth.SeesAsync("Issue the papers to every member: a panel without its papers cannot be held.");
        await beth.InspectAsync("panel tasks");
        await beth.OpenAsync($"{Dispute}/panel-papers");
        await beth.InspectAsync("panel papers");
        await beth.SubmitAsync("Issue the papers");
        await beth.SeesAsync("We have told every member.");

        var paula = await AtDisputeAsync(Paula);
        await paula.OpenAsync($"{Dispute}/panel-tasks");
        await paula.InspectAsync("panel tasks of a member");
        await paula.FollowAsync("the panel pack");
        await paula.SeesAsync("The record of Stage Three");
    }
}
