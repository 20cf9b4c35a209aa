using EscalationPortal.Persistence.Evidence;
using EscalationPortal.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Evidence;

public sealed class EvidenceDayTests(EvidenceDatabase database) : IClassFixture<EvidenceDatabase>
{
    private static readonly string s_one = new string('0', 63) + "1";
    private static readonly string s_most = new('f', 64);

    [Fact]
    public void Add_InWhateverOrder_GivesTheSameHead() =>
        Assert.Equal(EvidenceDay.Add(EvidenceDay.NoHead, [s_one, s_most, s_one]), EvidenceDay.Add(EvidenceDay.Add(s_one, [s_one]), [s_most]));

    [Fact]
    public void Add_BeyondTheLargestHead_BeginsAgainAndKeepsItsLength() =>
        Assert.Equal((EvidenceDay.NoHead, s_one), (EvidenceDay.Add(s_most, [s_one]), EvidenceDay.Add(s_most, [s_one, s_one])));

    [Fact]
    public async Task Save_ByManyAtOnceOnANewDay_CountsEachOnce()
    {
        var at = new DateTime(2027, 2, 1, 9, 0, 0, DateTimeKind.Utc);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => ReadAsync(at.AddSeconds(i)))));

        await using var db = database.Open();
        var day = await db.EvidenceDays.AsNoTracking().SingleAsync(d => d.Day == new DateOnly(2027, 2, 1));
        var readings = await db.Readings.AsNoTracking().Where(r => r.At >= at).ToListAsync();
        Assert.Equal((8, EvidenceKind.Reading), (day.Count, day.Kind));
        Assert.Equal(EvidenceDay.Add(EvidenceDay.NoHead, readings.Select(r => r.ComputeDigest(r.DisputeId))), day.Head);
    }

    [Fact]
    public async Task SaveChanges_WithoutWaiting_IsRefusedBecauseItWouldNotCount()
    {
        await using var db = database.Open();
        Assert.Throws<NotSupportedException>(() => db.SaveChanges());
    }

    private async Task ReadAsync(DateTime at)
    {
        await using var db = database.Open();
        db.Readings.Add(new DisputeReading(database.WithAPanel.Id, Staff.Priya, new(ReadPage.Dispute), at));
        await db.SaveChangesAsync();
    }
}
