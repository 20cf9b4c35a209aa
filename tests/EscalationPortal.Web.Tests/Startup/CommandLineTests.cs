using EscalationPortal.Persistence;
using EscalationPortal.Web.Commands;
using EscalationPortal.Web.Tests.Support;

namespace EscalationPortal.Web.Tests.Startup;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("check-polcy", "policy.json")]
    [InlineData("verify_history")]
    [InlineData("Create-Admin", "nora@partnership.example")]
    [InlineData("--urls", "http://127.0.0.1:0", "help")]
    [InlineData("--help")]
    public void Command_ThatThereIsNot_IsRefusedWithThoseThatThereAre(params string[] args) => Assert.EndsWith(
        ". Use create-admin EMAIL, confirm-access NUMBER, check-policy FILE, verify-history, or verify-document FILE, or no command to start the portal.",
        Assert.Throws<StartRefusedException>(() => CommandLine.Read(args)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("create-admin", "create-admin EMAIL.")]
    [InlineData("check-policy", "check-policy FILE.")]
    [InlineData("verify-document", "verify-document FILE.")]
    public void Command_WithoutWhatItNeeds_SaysWhatToGive(string word, string sentence) =>
        Assert.EndsWith(sentence, Assert.Throws<StartRefusedException>(() => CommandLine.Read([word])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("--environment=Development")]
    [InlineData("--urls", "http://127.0.0.1:0")]
    [InlineData("Urls=http://127.0.0.1:0")]
    public void Settings_AmongTheArguments_AreNoCommand(params string[] args) => Assert.Null(CommandLine.Read(args));

    [Fact]
    public async Task Commands_FromAnotherFolderWithoutAnEnvironmentOrADatabase_SayWhatTheyCouldNotLookAt()
    {
        using var portal = new PortalProcess { WorkingFolder = "/" };
        var database = portal.InFolder("none/portal.db");
        portal.Variables["ASPNETCORE_ENVIRONMENT"] = null;
        portal.Variables["Database__ConnectionString"] = $"Data Source={database}";

        var check = await portal.RunAsync("check-policy", portal.InFolder("Policies/cambridgeshire-peterborough.json"));
        var verify = await portal.RunAsync("verify-history");

        Assert.Equal((0, ""), (check.Code, check.Error));
        Assert.Contains("The directory was not checked: there is no database yet", check.Out, StringComparison.Ordinal);
        Assert.Equal((1, ""), (verify.Code, verify.Out));
        Assert.StartsWith("'Database:ConnectionString' names no database", Assert.Single(verify.Error.TrimEnd().Split('\n')),
            StringComparison.Ordinal);
        Assert.False(System.IO.Directory.Exists(Path.GetDirectoryName(database)));
    }
}
