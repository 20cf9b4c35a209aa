using EscalationPortal.Domain.Learning;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Web.Features.Shared;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Features.Learning;

/// <summary>What the Group's list can be narrowed to.</summary>
public enum LearningPart
{
    Overdue,
    WithoutTheme,
    Themes,
}

public sealed record ReferralRow(Guid Id, string PolicyId, string Area, string Quarter, string WhatHappened);

public sealed record RecommendationRow(Guid Id, string PolicyId, string Kind, string Text, string Owner, DateOnly Due, RecommendationState State)
{
    public bool IsClosed => State is RecommendationState.Done or RecommendationState.NotDone;

    public bool IsOverdue(DateOnly today) => !IsClosed && Due < today;
}

public sealed record ThemeRow(Guid Id, string Name, IReadOnlyList<ReferralRow> Referrals, IReadOnlyList<RecommendationRow> Recommendations);

/// <param name="Part">Null for the overview, which shows the beginning of each part.</param>
/// <param name="Paging">Null on the overview.</param>
public sealed record LearningListPage(
    EscalationPolicy Policy, Func<string, EscalationPolicy> PolicyOf, LearningPart? Part, IReadOnlyDictionary<LearningPart, int> Counts,
    IReadOnlyList<RecommendationRow> Overdue, IReadOnlyList<ReferralRow> WithoutTheme, IReadOnlyList<ThemeRow> Themes, Paging? Paging, DateOnly Today)
{
    public bool Shows(LearningPart part) => Part is null || Part == part;

    public static string Words(LearningPart part) => part switch
    {
        LearningPart.Overdue => "Overdue recommendations",
        LearningPart.WithoutTheme => "Learning points without a theme",
        _ => "Themes",
    };
}

/// <param name="Theme">The theme it is in, or null.</param>
/// <param name="Themes">Those it can be put into.</param>
public sealed record LearningPage(
    LearningReferral Referral, EscalationPolicy Policy, (Guid Id, string Name)? Theme, IReadOnlyList<Choice> Themes, ThemeForm Form)
{
    public string Area => Policy.Area(Referral.Area).Name;
}
