using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class KeepingTests
{
    [Fact, Trait("Policy", "S1.2")]
    public void AskForSupport_OfOnesOwnManager_TellsThemTheReferenceAndStaysOnThatSide()
    {
        var at = new DisputeBuilder().Submitted();
        at.Dispute.AskForSupport(Marcus.Id, "Somebody beside me.", at.By(Priya));

        Assert.Equal($"Priya Shah asks for your support in a disagreement, {at.Dispute.Reference}. Talk to them.",
            at.Dispute.Words(at.Dispute.Notices.Single(n => n.PersonId == Marcus.Id)));
        Assert.Empty(at.Dispute.SeatsOf(at.Asking(Marcus).By));
        Assert.DoesNotContain(at.SeenBy(Callum).History, l => l.Kind == EventKind.SupportAsked);
    }

    [Fact]
    public void AskForSupport_OfAnotherAgencyOrOneself_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        foreach (var person in new[] { Chloe, Priya })
            Refusal.Says("Choose someone else from your own agency.", () => at.Dispute.AskForSupport(person.Id, "Advice.", at.By(Priya)));
    }

    [Fact, Trait("Policy", "P.2")]
    public void RecogniseGoodPractice_OfAnotherAgency_IsKeptAndToldToItsPeople()
    {
        var at = new DisputeBuilder().Submitted();
        at.Dispute.RecogniseGoodPractice(Seen(at, Side.Responding), at.By(Priya));

        Assert.Equal(("Cambridgeshire Children's Services", "Callum answered the same day."), at.Dispute.GoodPractice.Select(g => (g.OfAgencyName, g.What)).Single());
        Assert.Contains(at.Dispute.Notices, n => n.PersonId == Callum.Id && at.Dispute.Words(n).Contains("good practice", StringComparison.Ordinal));
    }

    [Fact]
    public void AskForSupportAndRecogniseGoodPractice_WithoutWords_AreRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("Say what would help you.", () => at.Dispute.AskForSupport(Marcus.Id, " ", at.By(Priya)));
        Refusal.Says("Say what was done well.", () => at.Dispute.RecogniseGoodPractice(Seen(at, Side.Responding) with { What = "" }, at.By(Priya)));
    }

    [Fact]
    public void RecogniseGoodPractice_OfOnesOwnAgency_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("Choose another agency of this dispute.", () => at.Dispute.RecogniseGoodPractice(Seen(at, Side.Raising), at.By(Priya)));
    }

    [Fact, Trait("Policy", "S1.3")]
    public void RecordFiling_SaysWhoFiledWhichRecordWhereAndWhen()
    {
        var at = new DisputeBuilder().Open("stage-two");
        at.Dispute.RecordFiling(new FilingDone(1, "Niche", "Occurrence log", at.Today), at.By(Priya));

        var filed = Assert.Single(at.Dispute.Filings);
        Assert.Equal((1, "Niche", "Occurrence log", "Cambridgeshire Constabulary", "Priya Shah"), (filed.StageSequence, filed.System, filed.Where, filed.AgencyName, filed.RecordedBy));
        Assert.Equal("Cambridgeshire Constabulary filed the record of Stage One in Niche", at.Dispute.Words(at.Dispute.History[^1]));
    }

    [Theory]
    [InlineData(" ", 1, 0, "Say in which system it was filed.")]
    [InlineData("Niche", 9, 0, "Choose the record that was filed.")]
    [InlineData("Niche", 1, 1, "The day it was filed must be today or in the past.")]
    public void RecordFiling_WhenSomethingIsWrong_IsRefused(string system, int sequence, int days, string sentence)
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says(sentence, () => at.Dispute.RecordFiling(new FilingDone(sequence, system, null, at.Today.AddDays(days)), at.By(Priya)));
    }

    [Fact, Trait("Policy", "P.1")]
    public void UpdateSafety_OfADisputedArrangement_TellsWhoeverDisputedIt()
    {
        var at = new DisputeBuilder().Submitted();
        at.Dispute.ChallengeSafety("The grandmother works nights.", at.By(Callum));
        at.Dispute.UpdateSafety(Samples.Arrangement(at.Now, Priya), at.By(Priya));
        Assert.Contains(at.Dispute.Notices, n => n.PersonId == Callum.Id && at.Dispute.Words(n).EndsWith("which was disputed, was set again.", StringComparison.Ordinal));
    }

    private static GoodPracticeSeen Seen(DisputeBuilder at, Side side) =>
        new(at.Dispute.Parties.Single(p => p.Side == side).Id, null, "Callum answered the same day.");
}
