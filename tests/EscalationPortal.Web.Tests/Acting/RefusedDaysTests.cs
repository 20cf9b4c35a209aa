using System.Net;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Acting;

/// <summary>A day that the rules refuse is said beside the boxes in which it was typed, and what was typed stays.</summary>
public sealed class RefusedDaysTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("discussion", "HeldOn", 2027, "The time of a discussion must be in the past.")]
    [InlineData("filing", "On", 2027, "The day it was filed must be today or in the past.")]
    [InlineData("risk-referral", "On", 2027, "The time of the referral must be in the past.")]
    [InlineData("safety", "NextReview", 2027, "The next review must be within 7 days.")]
    [InlineData("escalation", "Safety.NextReview", 2025, "The next review must be still to come.")]
    public async Task Act_WithADayThatCannotBe_SaysSoBesideTheDay(string act, string field, int year, string sentence)
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var priya = await portal.SignInAsync(Priya);
        var page = await priya.GetAsync($"/disputes/{dispute.Reference}/{act}");
        (string, string)[] typed =
        [
            ($"Form.{field}.Day", "24"), ($"Form.{field}.Month", "11"), ($"Form.{field}.Year", $"{year}"), ("Form.HeldTime", "10am"), ("Form.Time", "10am"), ("Form.Kind", "Discussion"),
            ("Form.Method", "telephone"), ("Form.Notes", "We spoke."), ("Form.Filed", "true"), ("Form.Stage", "1"), ("Form.System", "police"), ("Form.ReferredTo", "Police"),
            ("Form.WhoWasTold", "The desk"), ("Form.Issue", "The threshold."), ("Form.OutcomeWanted", "A visit."), ("Form.HowToResolve", "A meeting."), ("Form.Closing.ActionsTaken", "A talk."),
            ("Form.Closing.AgreedActions", "None."), ("Form.Closing.Timescales", "None."), ("Form.Closing.Outcome", "It remains."), ("Form.Safety.Answer", "fresh"),
            ("Form.Safety.WhatProtects", "An aunt stays."), ("Form.Safety.CheckedBy", "A call"), ("Form.Safety.Owner", $"{Priya.Id}"),
        ];
        var refused = await priya.SubmitAsync(page, typed);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        var said = refused.Document.GetElementById($"Form_{field.Replace('.', '_')}-error");
        Assert.Contains(sentence, said?.TextContent ?? "nothing beside the day", StringComparison.Ordinal);
        Assert.Contains(refused.Form.Fields, f => f.Key == $"Form.{field}.Year" && f.Value == $"{year}");
    }
}
