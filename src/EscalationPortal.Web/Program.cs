using EscalationPortal.Persistence;
using EscalationPortal.Web;
using EscalationPortal.Web.Commands;
using EscalationPortal.Web.Features.Errors;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Infrastructure;
using EscalationPortal.Web.Policies;
using EscalationPortal.Web.Startup;
using Microsoft.AspNetCore.HostFiltering;
using Serilog;

var builder = WebApplication.CreateBuilder(args);
builder.RefuseWhereItMustNotRun();
builder.Services.AddSerilog((_, log) => log.WriteAsThePortal(builder.Configuration));
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton(PolicyFile.Read(builder.Environment, builder.Configuration));
builder.Services.AddPortalDatabase(builder.Configuration);
builder.Services.AddPortalSecurity(builder.Configuration);
builder.Services.AddSingleton(OwnAddress.Of(builder.Configuration));
builder.Services.AddOptions<HostFilteringOptions>().PostConfigure<OwnAddress>((filter, own) => OwnAddress.AllowNoOtherHost(filter, own, builder.IsDemonstration()));
builder.Services.AddPortalValidators();
builder.Services.AddPortalMvc();
builder.Services.AddOptions<FrameOptions>().Configure<PolicyShelf>((frame, policies) =>
{
    frame.Partnership = policies.Current.Partnership;
    frame.Demonstration = builder.IsDemonstration();
});

var app = builder.Build();
await app.PrepareDatabaseAsync();
if (await CommandLine.RunAsync(app, args) is { } exitCode)
    return exitCode;

app.UseMiddleware<SecurityHeadersMiddleware>();
app.UsePortalRequestLog();
app.UseResponseCompression();
app.UsePortalErrorPages();
app.UseRouting();
app.UseAuthentication();
app.UseRefusalOfOtherMethods();
app.UseMiddleware<FormReading>();
app.UseAuthorization();
app.MapPortal();
await app.RunAsync();
return 0;
