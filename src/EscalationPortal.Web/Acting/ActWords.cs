using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Web.Acting;

/// <summary>What a link says where it depends on how far the dispute is.</summary>
internal static class ActWords
{
    public static string UpdateSafety(OpenDispute open) => open.Dispute.SafetyAt(open.Act.At) == SafetyState.Missing
        ? "Say what keeps the child safe for now" : "Review the safety arrangement";

    public static string NameAgency(OpenDispute open) =>
        open.Dispute.RespondingParties.Any() ? "Name another agency" : "Name the right agency";

    public static string ProposeRecord(OpenDispute open) => open.Dispute.CurrentStage.LatestVersion is null
        ? $"Propose the record of {open.Stage.Name}" : $"Propose a new version of the record of {open.Stage.Name}";

    /// <summary>'Accept, send back or pass on', without what is not open to this person.</summary>
    public static string AnswerRequest(OpenDispute open)
    {
        if (open.Offers(Verb.TakeUp))
            return $"Take up {open.Stage.Name} or pass it on";
        if (!open.Offers(Verb.Accept))
            return $"Pass {open.Stage.Name} on";
        return open.Offers(Verb.SendBack)
            ? $"Accept {open.Stage.Name}, send it back or pass it on"
            : $"Accept {open.Stage.Name} or pass it on";
    }

    public static string WriteOwnPart(OpenDispute open)
    {
        var party = open.Dispute.Party(open.Dispute.PartyOf(open.Act.By)!.Value);
        var written = open.Dispute.CurrentStage.PartOf(party.Id) is not null;
        return (party.Side, written) switch
        {
            (Side.Responding, false) => "Answer the concern",
            (Side.Responding, true) => "Change your answer",
            (_, false) => "Write your part of the record",
            _ => "Change your part of the record",
        };
    }
}
