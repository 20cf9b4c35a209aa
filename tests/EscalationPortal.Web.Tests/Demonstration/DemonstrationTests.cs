using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Evidence;
using EscalationPortal.Domain.People;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Demonstration;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Demonstration;

public sealed class DemonstrationTests(DemonstrationDatabase demonstration) : IClassFixture<DemonstrationDatabase>
{
    [Fact]
    public async Task Ensure_WhenAskedAgain_AddsNothing()
    {
        await using var db = demonstration.Open();
        var before = await db.Disputes.Select(d => d.Id).OrderBy(id => id).ToListAsync();

        await demonstration.SeedAsync();

        Assert.Equal(before, await db.Disputes.Select(d => d.Id).OrderBy(id => id).ToListAsync());
        Assert.Equal(DemonstrationPeople.All.Count, await db.Users.CountAsync());
    }

    [Fact]
    public async Task Disputes_WhenOpen_HaveANextThingDue()
    {
        foreach (var dispute in await WholeAsync())
        {
            Assert.Equal(dispute.NextDue?.DueAt, dispute.NextDueAt);
            Assert.True(!dispute.IsOpen || dispute.NextDue is not null, dispute.Title);
        }
    }

    [Fact]
    public async Task Histories_OfEveryDispute_Verify()
    {
        foreach (var dispute in await WholeAsync())
        {
            Assert.Empty(HistoryCheck.Faults(dispute.Id, dispute.HistoryLength, dispute.HistoryHead, dispute.History));
            Assert.True(dispute.History.Zip(dispute.History.Skip(1)).All(p => p.First.At <= p.Second.At), dispute.Title);
            Assert.True(dispute.LastActAt <= DemonstrationDatabase.Now, dispute.Title);
        }
    }

    [Fact]
    public async Task Disputes_ForAColleagueWithoutAPart_DoNotExist()
    {
        await using var db = demonstration.Open();
        var cara = await ActorAsync(DemonstrationPeople.Cara);

        Assert.False(await db.Disputes.KnownTo(cara).AnyAsync());
        Assert.False(await db.Disputes.ReadableBy(cara).AnyAsync());
    }

    private async Task<Actor> ActorAsync(DemonstrationPerson person)
    {
        await using var db = demonstration.Open();
        return (await db.ActorAsync(person.Id, DateOnly.FromDateTime(DemonstrationDatabase.Now), [demonstration.Policy.Bodies.Convenor.Role], CancellationToken.None))!;
    }

    private async Task<List<Dispute>> WholeAsync()
    {
        await using var db = demonstration.Open();
        return await db.Disputes.AsNoTracking().Whole().ToListAsync();
    }
}
