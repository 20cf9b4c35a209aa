using EscalationPortal.Web.Commands;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Documents;

/// <summary>A file that was handed out can be proven later, whatever the words of the portal are by then.</summary>
public sealed class IssuedDocumentsTests(PortalFactory portal) : IClassFixture<PortalFactory>, IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Theory, Trait("Policy", "S1.3")]
    [InlineData("document/file", "Record")]
    [InlineData("pack/file", "Pack")]
    public async Task File_ThatWasHandedOut_IsProvenByItsContent(string path, string kind)
    {
        var dispute = (await portal.AllAsync()).First(d => d is { IsOpen: true, CurrentPanel.HeldAt: not null });
        var page = await (await portal.SignInAsync(Paula)).GetAsync($"/disputes/{dispute.Reference}/{path}");
        await File.WriteAllTextAsync(_file, page.Document.Source.Text);

        var (code, said) = await VerifyAsync();

        Assert.Equal(0, code);
        Assert.StartsWith($"{kind} of {dispute.Reference}, as it was after line {dispute.HistoryLength}: handed out to Paula Imre, ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_ThatWasChangedAfterwards_IsNotFromThePortal()
    {
        var dispute = await portal.FindAsync(FireMatters.ArsonThreat);
        var page = await (await portal.SignInAsync(Femi)).GetAsync($"/disputes/{dispute.Reference}/document/file");
        await File.WriteAllTextAsync(_file, page.Document.Source.Text.Replace("Record", "Recorb", StringComparison.Ordinal));

        Assert.Equal((1, "The portal handed out no file with exactly this content: it is not from here, or it was altered."), await VerifyAsync());
    }

    [Fact]
    public async Task File_ThatIsNotThere_IsSaidToBeMissing()
    {
        File.Delete(_file);
        Assert.Equal((2, $"There is no file {_file}."), await VerifyAsync());
    }

    [Fact]
    public async Task Page_ToPrint_IsNoFileThatWasHandedOut()
    {
        var dispute = await portal.FindAsync(FireMatters.CrewReferrals);
        await (await portal.SignInAsync(Femi)).GetAsync($"/disputes/{dispute.Reference}/document");
        Assert.False(await portal.ReadAsync(db => db.IssuedDocuments.AnyAsync(d => d.DisputeId == dispute.Id)));
    }

    private async Task<(int Code, string Said)> VerifyAsync()
    {
        await using var said = new StringWriter();
        return (await portal.ReadAsync(db => DocumentVerification.RunAsync(db, _file, said)), said.ToString().TrimEnd());
    }
}
