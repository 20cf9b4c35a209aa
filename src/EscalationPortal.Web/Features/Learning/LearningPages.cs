using EscalationPortal.Domain.Learning;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Web.Features.Shared;

namespace EscalationPortal.Web.Features.Learning;

/// <param name="Open">How many recommendations are still to be done, and when the first of them is due.</param>
public sealed record LearningRow(Guid Id, string PolicyId, string Area, string Quarter, string WhatHappened, int Recommendations, int Open, DateOnly? NextDue);

public sealed record LearningListPage(EscalationPolicy Policy, Func<string, EscalationPolicy> PolicyOf, IReadOnlyList<LearningRow> Rows, Paging Paging, DateOnly Today);

public sealed record LearningPage(LearningReferral Referral, EscalationPolicy Policy, DateOnly Today, RecommendationForm Form)
{
    public string Area => Policy.Area(Referral.Area).Name;

    public string State(Recommendation recommendation) => recommendation.State switch
    {
        RecommendationState.Done => "Done",
        RecommendationState.NotDone => "Not done",
        _ => recommendation.Due < Today ? "Overdue" : "Open",
    };

    public static string? Colour(string state) => state switch { "Done" => "green", "Overdue" or "Not done" => "red", _ => "teal" };
}
