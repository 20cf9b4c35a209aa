using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Databases;
using EscalationPortal.Web;
using EscalationPortal.Web.Commands;
using EscalationPortal.Web.Features.Shared.Errors;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Infrastructure;
using EscalationPortal.Web.Policies;
using EscalationPortal.Web.Startup;
using Serilog;

return await Refusals.TellAsync(() => RunAsync(args));

static async Task<int> RunAsync(string[] args)
{
    BritishCulture.Use();
    var command = CommandLine.Read(args);
    var builder = OwnFolders.CreateBuilder(args);
    builder.RefuseWhereItMustNotRun(isCommand: command is not null);
    builder.UseOwnFolders();
    var database = DatabaseSettings.Read(builder.Configuration, builder.Environment.ContentRootPath);
    if (await CommandLine.RunReadingAsync(command, database) is { } read)
        return read;

    builder.Services.AddSingleton(database);
    builder.Services.AddSingleton<TimeProvider>(new PortalClock());
    builder.Services.AddSingleton(PolicyFile.Read(builder.Environment, builder.Configuration));
    builder.AnswerAtOwnAddress();
    CommandLine.RefuseWithoutDatabase(command, await DatabaseStart.InspectAsync(database, builder.IsDemonstration()));
    builder.ClaimOwnFolders(database, withLogs: command is null);
    builder.AddPortalLog(isCommand: command is not null);
    builder.Services.AddPortalDatabase(database);
    builder.Services.AddPortalSecurity(builder.Configuration);
    builder.Services.AddPortalValidators();
    builder.Services.AddPortalMvc();
    builder.Services.AddOptions<FrameOptions>().Configure<PolicyShelf>((frame, policies) =>
    {
        frame.Partnership = policies.Current.Partnership;
        frame.Demonstration = builder.IsDemonstration();
    });
    if (builder.IsDemonstration())
        builder.ListenOnThisMachineOnly();

    var app = builder.Build();
    await app.PrepareDatabaseAsync();
    if (await CommandLine.RunWritingAsync(command, app) is { } written)
        return written;

    app.UseMiddleware<SecurityHeadersMiddleware>();
    app.UsePortalRequestLog();
    app.UseResponseCompression();
    app.UsePortalErrorPages();
    app.UseRouting();
    app.RememberRoute();
    app.UseAuthentication();
    app.UseRefusalOfOtherMethods();
    app.UseMiddleware<FormReading>();
    app.UseAuthorization();
    app.MapPortal();
    await app.ListenAsync();
    await app.WaitForShutdownAsync();
    return 0;
}
