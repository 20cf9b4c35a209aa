using EscalationPortal.Web.Infrastructure;
using EscalationPortal.Web.Startup;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPortalMvc();

var app = builder.Build();
app.UseMiddleware<SecurityHeadersMiddleware>();
app.UseResponseCompression();
app.UseExceptionHandler("/error/500");
app.UseStatusCodePagesWithReExecute("/error/{0}");
app.UseRouting();
app.UseAuthorization();
app.MapPortal();
app.Run();
