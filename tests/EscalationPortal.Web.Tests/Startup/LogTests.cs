using System.Net;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Rules;
using EscalationPortal.Web.Tests.Support;
using Serilog.Events;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Startup;

/// <summary>Alone: the log of a process goes to the portal that started last.</summary>
[CollectionDefinition(nameof(LogTests), DisableParallelization = true)]
[Collection(nameof(LogTests))]
public sealed class LogTests
{
    [Fact]
    public async Task Lines_OfAWalkThroughThePortal_HoldNothingOfACase()
    {
        await using var portal = new PortalFactory();
        var dispute = await portal.FindAsync(PoliceMatters.ClosedAfterMove);
        var priya = await portal.SignInAsync(Priya);
        foreach (var route in Routes.Listed.Where(r => r.Method == "GET"))
            await priya.GetAsync(route.PathFor(dispute.Reference.ToString(), Guid.NewGuid()));
        await priya.PostAsync("/disputes/find", [await priya.TokenAsync(), KeyValuePair.Create("CaseReference", dispute.Case.Reference)]);
        await priya.SubmitAsync(await priya.GetAsync($"/disputes/{dispute.Reference}/sending-on"), ("Form.To", $"{Dina.Id}"));
        await portal.Anybody().SignInAsync(Priya.Email, "not the password");
        await portal.ExecuteAsync($"ALTER TABLE DisputeReadings RENAME TO Elsewhere");
        await priya.GetAsync($"/disputes/{dispute.Reference}");

        var told = new[] { dispute.Reference.ToString(), dispute.Case.Reference, dispute.Title, dispute.Concern.WhatHappened }
            .Concat(All.SelectMany(p => new[] { p.Name, p.Email }));
        var lines = portal.Log.Written;
        Assert.Contains(lines, l => l.StartsWith("\"GET\" \"disputes/{reference}\" responded 200", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("responded 500", StringComparison.Ordinal));
        foreach (var text in told)
            Assert.All(lines, l => Assert.DoesNotContain(text, l, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Lines_OfTwoPeopleWhoSaveAtTheSameMoment_AreNoErrors()
    {
        await using var portal = new PortalFactory();
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var priya = await portal.SignInAsync(Priya);
        var form = await priya.GetAsync($"/disputes/{dispute.Reference}/risk-referral");

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => priya.SubmitAsync(form, Referral)));

        Assert.Contains(answers, a => a.Status == HttpStatusCode.Redirect);
        Assert.Empty(portal.Log.At(LogEventLevel.Error));
    }

    [Fact]
    public async Task Lines_OfADatabaseThatRefusesToSave_AreErrorsWithTheReason()
    {
        await using var portal = new PortalFactory();
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var priya = await portal.SignInAsync(Priya);
        var form = await priya.GetAsync($"/disputes/{dispute.Reference}/risk-referral");
        await portal.ExecuteAsync($"CREATE TRIGGER Full BEFORE INSERT ON DisputeEvents BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");

        await priya.SubmitAsync(form, Referral);

        Assert.Contains(portal.Log.At(LogEventLevel.Error), l => l.Contains("the disk is full", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lines_OfAFormThatCannotBeRead_WarnWithItsRouteAndSizeAndNothingOfWhatItSays()
    {
        await using var portal = new PortalFactory();
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var priya = await portal.SignInAsync(Priya);
        var form = await priya.GetAsync($"/disputes/{dispute.Reference}/risk-referral");
        await priya.SubmitAsync(form, ("Form.WhoWasTold", ""));
        Assert.Empty(Warnings());

        await priya.PostAsync(form.Path, [KeyValuePair.Create("Form.WhoWasTold", "The duty nurse")]);

        var line = Assert.Single(Warnings());
        Assert.StartsWith("\"POST\" \"disputes/{reference}/risk-referral\" responded 400", line, StringComparison.Ordinal);
        Assert.Contains("(30 bytes sent)", line, StringComparison.Ordinal);
        Assert.DoesNotContain("nurse", line, StringComparison.Ordinal);

        IEnumerable<string> Warnings() =>
            portal.Log.At(LogEventLevel.Warning).Where(l => l.Contains(" responded ", StringComparison.Ordinal));
    }

    private static (string, string)[] Referral =>
    [
        ("Form.ReferredTo", Partnership.Policy.ImmediateDanger.ReferTo[0]), ("Form.WhoWasTold", "The duty nurse"), ("Form.Time", "9am"),
        ("Form.On.Day", $"{PortalFactory.Start.Day}"), ("Form.On.Month", $"{PortalFactory.Start.Month}"),
        ("Form.On.Year", $"{PortalFactory.Start.Year}"),
    ];
}
