using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class EnteredAnswerTests
{
    [Fact, Trait("Policy", "P.4")]
    public void EnterAnswer_OfSomebodyWithoutAnAccount_SaysWhoEnteredItAndFromWhat()
    {
        var at = School();
        Enter(at);

        var part = at.Stage.PartOf(at.Dispute.RespondingParties.Single().Id)!;
        Assert.Equal("Una Field", part.WrittenBy);
        Assert.Equal(new EnteredAnswer("Priya Shah", "Cambridgeshire Constabulary", "an email", new DateOnly(2026, 11, 16)), part.Entered);
        Assert.True(part.IsLocked);
        Assert.DoesNotContain(at.Dispute.Obligations, o => o is { IsOpen: true, Kind: ObligationKind.Answer });
    }

    [Fact, Trait("Policy", "S1.5")]
    public void EnterAnswer_WhenDone_IsNoSignatureOfTheOtherSide()
    {
        var at = School();
        at.Proposed();
        Enter(at);
        Refusal.Says("Every agency has to sign the same version as agreed before the dispute is resolved.", () => at.Dispute.Resolve(at.By(Priya)));
    }

    [Fact]
    public void EnterAnswer_ForSomebodyWithAnAccount_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("Everyone who is to answer has an account.", () => Enter(at));
    }

    [Theory]
    [InlineData("", 0, "Say what you enter it from.")]
    [InlineData("a letter", 1, "The day of the answer must be today or in the past.")]
    public void EnterAnswer_WhenItsSourceIsNotSaid_IsRefused(string from, int days, string sentence) =>
        Refusal.Says(sentence, () => Enter(School(), from, days));

    [Fact]
    public void EnterAnswer_WithoutADecisionOrWithoutWords_IsRefused()
    {
        var at = School();
        var (party, source) = (at.Dispute.RespondingParties.Single().Id, new AnswerSource("an email", at.Today));
        Refusal.Says("Say whether the decision is kept or revised.", () => at.Dispute.EnterAnswer(party, Samples.OwnPart(decision: null), source, at.By(Priya)));
        Refusal.Says("Write the answer as it was given.", () => at.Dispute.EnterAnswer(party, Samples.OwnPart() with { ConcernOrAnswer = " " }, source, at.By(Priya)));
        Refusal.Says("Choose whose answer this is.", () => at.Dispute.EnterAnswer(at.Dispute.RaisingParty.Id, Samples.OwnPart(), source, at.By(Priya)));
    }

    private static DisputeBuilder School() =>
        new DisputeBuilder().In(Partnership.Usual.With(Agencies.School).With(Staff.Una)).Between(Priya, Staff.Una).Submitted();

    private static void Enter(DisputeBuilder at, string from = "an email", int days = 0) => at.Dispute.EnterAnswer(
        at.Dispute.RespondingParties.Single().Id, Samples.OwnPart(), new AnswerSource(from, at.Today.AddDays(days)), at.By(Priya));
}
