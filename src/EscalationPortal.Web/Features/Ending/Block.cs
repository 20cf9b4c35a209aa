using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Infrastructure;

namespace EscalationPortal.Web.Features.Ending;

/// <summary>Something that has to happen first, and the page where it can.</summary>
public sealed record Block(string Sentence, string LinkText, string Href)
{
    /// <summary>What the child's safety holds up.</summary>
    public static IEnumerable<Block> OfSafety(OpenDispute open) =>
        open.Dispute.WhyUnsafeToEnd(open.Act.At) is { } sentence ? [new Block(sentence, "Update the safety arrangement", open.AddressOf(Verb.UpdateSafety))] : [];

    /// <summary>What the record still lacks before it can be resolved.</summary>
    public static IEnumerable<Block> OfRecord(OpenDispute open)
    {
        var record = open.AddressOf(Verb.ProposeRecord);
        if (open.Dispute.CurrentStage.LatestVersion is not { } version)
            return [new Block("No one has proposed a record of this stage yet.", "Propose the record", record)];
        if (!version.Resolves)
            return [new Block($"Version {version.Number} does not say that the disagreement is resolved.", "Propose another version", record)];
        return OfSignatures(open);
    }

    /// <summary>Who has still to sign the latest version as agreed.</summary>
    public static IEnumerable<Block> OfSignatures(OpenDispute open)
    {
        var version = open.Dispute.CurrentStage.LatestVersion!;
        return open.Dispute.Parties.Where(p => !version.IsAgreedBy(p.Id)).Select(p => OfSignature(version, p, open));
    }

    /// <summary>The learning referral, where closing needs one.</summary>
    public static IEnumerable<Block> OfLearning(OpenDispute open)
    {
        if (open.Dispute.LearningReferred)
            return [];
        var group = open.Policy.Bodies.LearningGroup.Name;
        return [new Block($"No one has referred the learning points to the {group} yet.", "Refer them", open.AddressOf(Verb.ReferLearning))];
    }

    private static Block OfSignature(JointVersion version, Party party, OpenDispute open) => version.SignatureOf(party.Id) switch
    {
        null when open.Dispute.PartyOf(open.Act.By) == party.Id =>
            new Block($"Your agency has not signed version {version.Number} yet.", "Sign it", open.AddressOf(Verb.Sign)),
        null when open.Dispute.Holder(party.Id, open.Policy.Stage(open.Dispute.StageKey).HeldBy) is { } seat && open.Act.Directory.Find(seat.PersonId) is { HasAccount: false, HasLeft: false } =>
            new Block($"{seat.Name} of {party.AgencyName} has no account, and no one can sign for them. Ask an administrator to create one. Without their signature the dispute can be escalated but not resolved.", "See the agency's page", Addresses.Agency(party.Agency)),
        null => new Block($"{party.AgencyName} has not signed version {version.Number} yet.", "See who is asked", open.Address),
        _ => new Block($"{party.AgencyName} did not agree to all of version {version.Number}.", "Propose another version", open.AddressOf(Verb.ProposeRecord)),
    };
}
