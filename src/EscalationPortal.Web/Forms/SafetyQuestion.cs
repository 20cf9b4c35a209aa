using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Display;

namespace EscalationPortal.Web.Forms;

/// <summary>What the safety question offers: on an open dispute, and in a draft that is not one yet.</summary>
/// <param name="OnRecord">The arrangement that stands, in words; null where there is none.</param>
/// <param name="AsksForFresh">Whether the fields of an arrangement are open from the start.</param>
public sealed record SafetyQuestion(
    EscalationPolicy Policy, string Track, string? OnRecord, IReadOnlyList<Choice> Answers, IReadOnlyList<Choice> Owners, bool AsksForFresh)
{
    public FieldGuidance? Guidance => Policy.GuidanceFor("protection");
    public IReadOnlyList<Choice> ReferTo => [.. Policy.ImmediateDanger.ReferTo.Select(r => new Choice(r, r))];
    public string ReviewHint => $"Within {Policy.Safety.ReviewWithin.InWords(Track)}";

    public static SafetyQuestion Of(OpenDispute open)
    {
        var current = open.Dispute.CurrentArrangement;
        return new SafetyQuestion(
            open.Policy, open.Dispute.Track,
            current is null ? null : $"{current.WhatProtects} ({current.OwnerName}; next review {LondonWords.Date(current.Review.DueUtc)})",
            SafetyAnswerForm.Choices(open), SafetyAnswerForm.Owners(open), open.Dispute.SafetyAt(open.Act.At) != SafetyState.InForce);
    }
}
