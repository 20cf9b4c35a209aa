using EscalationPortal.Browser.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Browser.Tests.Walk;

public sealed partial class MainJob
{
    private async Task AnswerAsync()
    {
        var callum = await visit.AsAsync(Callum);
        await callum.OpenAsync("/work");
        await callum.SeesAsync(_reference, "Waiting for you");
        await callum.OpenAsync(Dispute);
        await callum.SeesAsync(Concern, "No answer yet.");
        await callum.SeesNothingOfAsync(AdviceTaken);
        await callum.InspectAsync("dispute, waiting for an answer");
        await callum.StartAsync("Answer the concern");
        await callum.ChooseAsync("Are you keeping or changing the decision?", "We are keeping our decision");
        await callum.FillAsync("Why?", "The family accepted help early, and the nights were two weeks apart.");
        await callum.FillAsync("Your position", "The threshold for an assessment is not met while the family works with us.");
        await callum.FillAsync("What would change your mind?", "Another night alone, or help that is refused.");
        await callum.InspectAsync("answer");
        await callum.SubmitAsync("Give this answer");
        await callum.SeesAsync("Your answer is on the record of Stage One", "Decision kept");
    }

    private async Task EndStageOneAsync()
    {
        var priya = await AtDisputeAsync(Priya);
        await priya.SeesAsync("Police case system: CC-2041/26", "Decision kept", "The family accepted help early");
        await priya.OpenAsync($"{Dispute}/record");
        await ProposeAsync(priya, "Stage One");
        var callum = await AtDisputeAsync(Callum);
        await callum.StartAsync("Sign the record of Stage One");
        await RefuseToSignAsync(callum, "Stage One", "We do not accept that the three nights are one pattern.");
        priya = await AtDisputeAsync(Priya);
        await priya.SeesAsync("Not agreed", "We do not accept that the three nights are one pattern.");
        await priya.InspectAsync("dispute, stage one not agreed");
        await priya.StartAsync("Escalate to Stage Two");
        await EscalateAsync(priya, "Whether three nights alone meet the threshold for an assessment.", "Stage Two");
        await priya.SeesAsync("Escalated to Stage Two. Next: Marcus Bell");
        await priya.InspectAsync("dispute, waiting for acceptance");
    }

    private async Task SendBackAsync()
    {
        var marcus = await visit.AsAsync(Marcus);
        await marcus.OpenAsync("/work");
        await marcus.SeesAsync(_reference);
        await marcus.InspectAsync("work of Marcus Bell");
        await marcus.OpenAsync(Dispute);
        await marcus.SeesAsync(AdviceTaken);
        await marcus.StartAsync("Accept Stage Two, send it back or pass it on");
        await marcus.ChooseAsync("What would you like to do?", "Send it back with advice");
        await marcus.FillAsync("Your advice", AdviceOfManager);
        await marcus.InspectAsync("send back");
        await marcus.SubmitAsync("Give this answer");
        await marcus.SeesAsync("Sent back with your advice. Stage One continues.");
        await CallumSeesNoAdviceAsync();

        var priya = await AtDisputeAsync(Priya);
        await priya.SeesAsync(AdviceOfManager, "Your side only", "Insist on Stage Two");
        await priya.InspectAsync("dispute, sent back");
        await priya.StartAsync("Escalate to Stage Two");
        await EscalateAsync(priya, "Whether three nights alone, set beside the threshold document, meet the threshold for an assessment.", "Stage Two");
        await priya.SeesAsync("Escalated to Stage Two. Next: Marcus Bell");
    }

    private async Task AcceptStageTwoAsync()
    {
        var marcus = await AtDisputeAsync(Marcus);
        await marcus.StartAsync("Accept Stage Two or pass it on");
        await marcus.SeesAsync("set beside the threshold document");
        await marcus.ChooseAsync("What would you like to do?", "Accept Stage Two");
        await marcus.PickAsync("Your counterpart in Cambridgeshire Children's Services", "Chloe Grant");
        await marcus.ChooseAsync(SafetyQuestion, StillProtects);
        await marcus.InspectAsync("acceptance");
        await marcus.SubmitAsync("Give this answer");
        await marcus.SeesAsync("You have accepted Stage Two.", "Talk to your counterpart and record it", "Thursday 26 November 2026, 5pm");
        await marcus.StartAsync("Record a discussion, contact or meeting");
        await RecordTalkAsync(marcus, "A contact with your counterpart", null, "Chloe Grant was reached by telephone. Both will read the chronology today.");
        await marcus.SeesAsync("Contact with the counterpart", "Both will read the chronology today.");
    }

    private async Task EndStageTwoAsync()
    {
        var marcus = await AtDisputeAsync(Marcus);
        await marcus.StartAsync("Propose the record of Stage Two");
        await ProposeAsync(marcus, "Stage Two");
        var chloe = await AtDisputeAsync(Chloe);
        await chloe.SeesNothingOfAsync(AdviceOfManager);
        await chloe.OpenAsync($"{Dispute}/signature");
        await RefuseToSignAsync(chloe, "Stage Two", "We offer early help for the family and hold that this is enough.");
        await chloe.InspectAsync("dispute, stage two not agreed");
        marcus = await AtDisputeAsync(Marcus);
        await marcus.SeesAsync("We offer early help for the family and hold that this is enough.");
        await marcus.StartAsync("Escalate to Stage Three");
        await EscalateAsync(marcus, "Whether early help is enough after three nights alone.", "Stage Three");
        await marcus.SeesAsync("Escalated to Stage Three. Next: Simon Price");
    }

    private async Task HoldStageThreeAsync()
    {
        var simon = await AtDisputeAsync(Simon);
        await simon.StartAsync("Accept Stage Three, send it back or pass it on");
        await simon.ChooseAsync("What would you like to do?", "Accept Stage Three");
        await simon.PickAsync("Your counterpart in Cambridgeshire Children's Services", "Sara Novak");
        await simon.ChooseAsync(SafetyQuestion, StillProtects);
        await simon.SubmitAsync("Give this answer");
        await simon.SeesAsync("You have accepted Stage Three.");

        var sara = await AtDisputeAsync(Sara);
        await sara.SeesNothingOfAsync(AdviceOfManager);
        await sara.StartAsync("Take up Stage Three or pass it on");
        await sara.ChooseAsync("What would you like to do?", "Take up Stage Three");
        await sara.InspectAsync("take up");
        await sara.SubmitAsync("Take up Stage Three");
        await sara.SeesAsync("You have taken up Stage Three for your agency.");

        simon = await AtDisputeAsync(Simon);
        await simon.StartAsync("Record a discussion, contact or meeting");
        await RecordTalkAsync(simon, "Senior managers' meeting", "Video call", "Both sides set out their reading of the threshold. It was not resolved.");
        await simon.SeesAsync("It was not resolved.");
        await simon.InspectAsync("dispute, stage three");
        await simon.OpenAsync($"{Dispute}/escalation");
        await simon.FillAsync("What was done to resolve it?", "The senior managers met and read the chronology.");
        await simon.FillAsync("What was agreed?", "Nothing was agreed.");
        await simon.FillAsync("Timescales", "None, because nothing was agreed.");
        await simon.FillAsync("How did this stage end?", "Not resolved.");
        await EscalateAsync(simon, "Whether the threshold for an assessment is met.", "Stage Four");
        await simon.SeesAsync("Escalated to Stage Four. Next: Partnership Board Business Unit");
    }

    private async Task RecordTalkAsync(Person person, string kind, string? place, string notes)
    {
        await person.ChooseAsync("What would you like to record?", kind);
        await person.DateAsync("When was it?", Today);
        await person.FillAsync("Time", "8:30am");
        await person.ChooseAsync("How did you talk?", place is null ? "Telephone" : "Video");
        if (place is not null)
            await person.FillAsync("Place or link", place);
        await person.FillAsync("What was said?", notes);
        await person.InspectAsync($"record, {kind}");
        await person.SubmitAsync("Record it");
    }

    private async Task CallumSeesNoAdviceAsync()
    {
        var callum = await visit.AsAsync(Callum);
        foreach (var page in new[] { "/work", Dispute, $"{Dispute}?stage=1", $"{Dispute}/history" })
        {
            await callum.OpenAsync(page);
            await callum.SeesNothingOfAsync(AdviceOfManager);
            await callum.SeesNothingOfAsync(AdviceTaken);
        }

        await callum.InspectAsync("history of the responding side");
    }
}
