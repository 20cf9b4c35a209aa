using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Rules;
using EscalationPortal.Web.Tests.Support;
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
}
