using System.Text.Json;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Evidence;
using EscalationPortal.Domain.Identifiers;
using EscalationPortal.Domain.Learning;
using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Time;
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
            Assert.Empty(HistoryCheck.Faults(dispute));
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

    [Fact]
    public async Task People_OfEveryOtherRole_HaveSomethingToRead()
    {
        await using var db = demonstration.Open();
        DemonstrationPerson[] without = [DemonstrationPeople.Cara, DemonstrationPeople.Ada, DemonstrationPeople.Adrian, DemonstrationPeople.Quinn];
        foreach (var person in DemonstrationPeople.All)
        {
            var actor = await ActorAsync(person);
            Assert.True(await db.Disputes.ReadableBy(actor).AnyAsync() != without.Contains(person), person.Name);
        }

        var recommendations = await db.LearningThemes.SelectMany(t => t.Recommendations).ToListAsync();
        Assert.Equal(["agency-review", "policy-review"], recommendations.Select(r => r.Kind).Distinct().Order());
        Assert.Equal(Enum.GetValues<RecommendationState>(), recommendations.Select(r => r.State).Distinct().Order());
        Assert.Contains(recommendations, r => r.IsOverdue(DateOnly.FromDateTime(DemonstrationDatabase.Now)));
        Assert.Equal([false, true, true], (await db.LearningReferrals.ToListAsync()).Select(r => r.ThemeId is not null).Order());
    }

    [Fact]
    public async Task Disputes_AreInEveryState()
    {
        var disputes = await WholeAsync();
        Assert.Equal(47, disputes.Count);
        var missing = DemonstrationStates.At(DemonstrationDatabase.Now).Where(s => !disputes.Exists(d => s.Value(d))).Select(s => s.Key);
        Assert.Empty(missing);
    }

    [Fact]
    public async Task Words_OfTheDemonstration_HoldNoPersonalData()
    {
        foreach (var dispute in await WholeAsync())
        {
            foreach (var text in Words(JsonSerializer.SerializeToElement(dispute)))
                Assert.True(PersonalDataCheck.InFreeText(text).Count == 0, text);
        }
    }

    [Fact]
    public async Task Play_OnAnyDayOfAYear_IsLawfulAndTheSame()
    {
        await using var db = demonstration.Open();
        var directory = await db.DirectoryAsync(
            demonstration.Policy.PartnershipKey, [.. db.Agencies.Select(a => a.Key)], [], CancellationToken.None);
        var calendar = new WorkingCalendar(demonstration.Policy.Calendar);
        var expected = (await WholeAsync()).Select(d => d.Title).Order();
        for (var day = 0; day < 366; day += 6)
        {
            var now = DemonstrationDatabase.Now.AddDays(day).AddHours(day % 24);
            var scene = new DemonstrationScene(demonstration.Policy, calendar, directory, now);
            var scripts = DemonstrationDisputes.Play(scene);
            var played = scripts.Select(s => s.Dispute).ToList();

            Assert.Single(DemonstrationLearning.Of(scene, [.. scripts.SelectMany(s => s.Learning)]));

            Assert.Equal(expected, played.Select(d => d.Title).Order());
            Assert.All(played, d => Assert.True(d.LastActAt <= now, d.Title));
            Assert.Empty(DemonstrationStates.At(now).Where(s => !played.Exists(d => s.Value(d))).Select(s => s.Key));
        }
    }

    /// <summary>What has a space in it: keys and hashes hold digits that mean nothing.</summary>
    private static IEnumerable<string> Words(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString() is { } text && text.Contains(' ') ? [text] : [],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Words),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => Words(p.Value)),
        _ => [],
    };

    private async Task<Actor> ActorAsync(DemonstrationPerson person)
    {
        await using var db = demonstration.Open();
        return (await db.ActorAsync(person.Id, DateOnly.FromDateTime(DemonstrationDatabase.Now), [demonstration.Policy.Bodies.Convenor.Role], CancellationToken.None))!;
    }

    private async Task<List<Dispute>> WholeAsync()
    {
        await using var db = demonstration.Open();
        return await db.Disputes.AsNoTracking().WithNotices().ToListAsync();
    }
}
