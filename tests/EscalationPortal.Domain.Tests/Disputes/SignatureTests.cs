using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>Every state of a record is derived from signature rows: no order of signing, refusing and changing may leave a wrong one.</summary>
public sealed class SignatureTests
{
    [Fact, Trait("Policy", "S1.5")]
    public void Propose_SignsForTheProposerAndAsksEveryOtherAgency()
    {
        var at = TwoOthers().Proposed();

        Assert.Equal(Agencies.Police.Name, Assert.Single(at.Stage.LatestVersion!.Signatures).AgencyName);
        Assert.Equal(["Callum Reid", "Hannah Osei"], OpenSignatures(at));
    }

    [Fact, Trait("Policy", "S1.5")]
    public void Sign_WhenAnAgencyHasSigned_CannotBeDoneAgainOrForAnother()
    {
        var at = TwoOthers().Proposed().Signed(Callum);

        Refusal.Says("Your agency has signed this version.", () => at.Signed(Callum));
        Refusal.Says("Your agency has signed this version.", () => at.Signed(Priya));
        Assert.Null(at.Stage.LatestVersion!.SignatureOf(Party(at, Agencies.Health).Id));
    }

    [Fact, Trait("Policy", "S1.5")]
    public void Sign_WhenThePersonHoldsNothingHere_IsRefused()
    {
        var at = TwoOthers().Proposed();
        foreach (var person in new[] { Cara, Marcus, Chloe, Femi, Beth })
            Refusal.Says(Refusal.NoPart, () => at.Signed(person));
    }

    [Fact, Trait("Policy", "S1.5")]
    public void Propose_WhenAVersionWasSigned_VoidsItsSignatures()
    {
        var at = TwoOthers().SignedByAll().Proposed(by: Callum);

        Assert.Equal([Agencies.Childrens.Name], at.Stage.LatestVersion!.Signatures.Select(s => s.AgencyName));
        Assert.Equal(["Hannah Osei", "Priya Shah"], OpenSignatures(at));
        Refusal.Says("Every agency has to sign the same version as agreed before the dispute is resolved.", () => at.Dispute.Resolve(at.By(Priya)));
        Assert.Equal(3, at.Stage.Versions[0].Signatures.Count);
    }

    [Fact, Trait("Policy", "S1.5")]
    public void Sign_WhenANewerVersionWasProposed_IsRefusedForTheTextThatWasRead()
    {
        var at = TwoOthers().Proposed();
        var read = at.Stage.LatestVersion!.ContentHash;
        at.Dispute.ProposeRecord(Samples.Record(at.Now, outcome: "No conference."), at.By(Priya));

        Refusal.Says("A newer version of this record was proposed since you opened the page. Read it before you sign.",
            () => at.Dispute.Sign(read, Verdict.Agreed, null, at.By(Callum)));
    }

    [Theory, Trait("Policy", "S1.5")]
    [InlineData(Verdict.AgreedInPart, "Say what remains.")]
    [InlineData(Verdict.NotAgreed, "Say in your own words why you do not agree.")]
    public void Sign_WhenNotAgreedWithoutWords_IsRefused(Verdict verdict, string sentence)
    {
        var at = TwoOthers().Proposed();
        Refusal.Says(sentence, () => at.Dispute.Sign(at.Stage.LatestVersion!.ContentHash, verdict, " ", at.By(Callum)));
    }

    [Theory, Trait("Policy", "S1.5")]
    [InlineData(Verdict.AgreedInPart)]
    [InlineData(Verdict.NotAgreed)]
    public void Resolve_WhenOneAgencyDidNotWhollyAgree_IsRefused(Verdict verdict)
    {
        var at = TwoOthers().Proposed().Signed(Callum).Signed(Hannah, verdict);
        Refusal.Says("Every agency has to sign the same version as agreed before the dispute is resolved.", () => at.Dispute.Resolve(at.By(Priya)));
    }

    [Fact, Trait("Policy", "S2.4")]
    public void Resolve_AtStageTwo_AsksTheManagersToSign() => Assert.Equal(
        ["Chloe Grant", "Hugh Lloyd"], OpenSignatures(TwoOthers().Open("stage-two").Proposed()));

    [Fact, Trait("Policy", "S3.3")]
    public void Resolve_AtStageThree_AsksTheSeniorManagersToSign() => Assert.Equal(
        ["Helen Marsh", "Sara Novak"], OpenSignatures(TwoOthers().Open("stage-three").Proposed()));

    public static TheoryData<string> Orders { get; } = [.. Permutations("PCHcn", 4)];

    /// <summary>P, C: Priya or Callum proposes; H: Callum agrees; c: Callum refuses; n: Priya agrees.</summary>
    [Theory, Trait("Policy", "S1.5")]
    [MemberData(nameof(Orders))]
    public void Resolve_AfterEveryOrderOfSignRefuseAndChange_NeedsBothOnTheLatestVersion(string order)
    {
        var at = new DisputeBuilder().Submitted();
        bool? police = null;
        bool? childrens = null;
        foreach (var step in order)
        {
            switch (step)
            {
                case 'P':
                    at.Proposed();
                    (police, childrens) = (true, null);
                    break;
                case 'C':
                    at.Proposed(by: Callum);
                    (police, childrens) = (null, true);
                    break;
                case 'H' or 'c' when police is null && childrens is null:
                    Refusal.Says("No version of the record was proposed yet.", () => Signed(at, "", Verdict.Agreed));
                    break;
                case 'n' when police is null && childrens is not null:
                    at.Signed(Priya);
                    police = true;
                    break;
                case 'n':
                    Refusal.Of(() => at.Dispute.Sign(at.Stage.LatestVersion?.ContentHash ?? "", Verdict.Agreed, null, at.By(Priya)));
                    break;
                default:
                    var verdict = step == 'H' ? Verdict.Agreed : Verdict.NotAgreed;
                    if (childrens is null)
                    {
                        Signed(at, at.Stage.LatestVersion!.ContentHash, verdict);
                        childrens = verdict == Verdict.Agreed;
                    }
                    else
                    {
                        Refusal.Says("Your agency has signed this version.", () => Signed(at, at.Stage.LatestVersion!.ContentHash, verdict));
                    }

                    break;
            }
        }

        Assert.Equal(police is true && childrens is true, Record.Exception(() => at.Dispute.Resolve(at.By(Priya))) is null);
    }

    private static void Signed(DisputeBuilder at, string hash, Verdict verdict) =>
        at.Dispute.Sign(hash, verdict, "The threshold remains.", at.By(Callum));

    private static IEnumerable<string> Permutations(string of, int length) => length == 0 ? [""]
        : of.SelectMany(c => Permutations(of, length - 1).Select(rest => c + rest));

    private static IEnumerable<string> OpenSignatures(DisputeBuilder at) => at.Dispute.Obligations
        .Where(o => o is { IsOpen: true, Kind: ObligationKind.Signature }).Select(o => o.OwedBy).Order(StringComparer.Ordinal);

    private static Party Party(DisputeBuilder at, Domain.People.Agency agency) => at.Dispute.Parties.Single(p => p.Agency == agency.Key);

    private static DisputeBuilder TwoOthers() => new DisputeBuilder().Between(Priya, Callum, Hannah);

    [Fact, Trait("Policy", "I.5")]
    public void Sign_NotAgreedAtALaterStage_IsHeardByTheRaiser()
    {
        var at = new DisputeBuilder().Open("stage-two").Proposed();
        at.Dispute.Sign(at.Stage.LatestVersion!.ContentHash, Verdict.NotAgreed, "The threshold is not met.", at.By(Chloe));

        Assert.Contains(at.Dispute.Notices, n => n.PersonId == Priya.Id && at.Dispute.Words(n).EndsWith("not agreed.", StringComparison.Ordinal));

        var seat = at.Dispute.Seats.Single(s => s.IsHeld && s.PersonId == Priya.Id);
        at.Dispute.HandOver(seat.Id, Cara.Id, "On leave.", at.By(Marcus));
        at.Proposed();
        at.Dispute.Sign(at.Stage.LatestVersion!.ContentHash, Verdict.NotAgreed, "Still not.", at.By(Chloe));
        Assert.Equal(2, at.Dispute.Notices.Count(n => n.PersonId == Priya.Id && at.Dispute.Words(n).EndsWith("not agreed.", StringComparison.Ordinal)));
    }
}
