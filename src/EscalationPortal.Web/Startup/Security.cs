using EscalationPortal.Domain;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Accounts;
using EscalationPortal.Persistence.Databases;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Features.Account.Support;
using EscalationPortal.Web.Features.Directory.Absences;
using EscalationPortal.Web.Features.Directory.Support;
using EscalationPortal.Web.Features.Directory.Support.Access;
using EscalationPortal.Web.Features.Learning.Recommendations;
using EscalationPortal.Web.Features.Logging.Drafts;
using EscalationPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace EscalationPortal.Web.Startup;

public static class Security
{
    public static IServiceCollection AddPortalSecurity(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<IdentityOptions>(IdentitySchema.Configure);
        services.AddIdentity<PortalUser, IdentityRole<Guid>>(identity =>
        {
            identity.Password = new PasswordOptions
            {
                RequiredLength = Lengths.ShortestPassword, RequireDigit = false, RequireLowercase = false, RequireUppercase = false,
                RequireNonAlphanumeric = false, RequiredUniqueChars = 5,
            };
            identity.User.RequireUniqueEmail = true;
            // Someone signs in with their address, and o'brien@… is one. What an address may hold is said by the form that takes it.
            identity.User.AllowedUserNameCharacters = "";
        })
            .AddEntityFrameworkStores<PortalDbContext>()
            .AddClaimsPrincipalFactory<PortalClaims>()
            .AddPasswordValidator<CommonPasswords>()
            .AddDefaultTokenProviders();

        // A password that was changed, or a role that was given, counts in sessions that are open within a minute.
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = TimeSpan.FromMinutes(1));
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "portal";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax; // a link in a mail has to work
            cookie.LoginPath = Addresses.SignIn;
            cookie.ReturnUrlParameter = "returnUrl";
            cookie.ExpireTimeSpan = TimeSpan.FromMinutes(30);
            cookie.SlidingExpiration = true;
            cookie.Events.OnRedirectToLogin = UnsentForms.LeadToSignInAsync;
            cookie.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
            cookie.Events.OnValidatePrincipal = Sessions.CheckAsync;
        });
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddDataProtection()
            .SetApplicationName("EscalationPortal")
            .PersistKeysToFileSystem(new DirectoryInfo(configuration["DataProtection:Folder"]!));
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentActor>();
        services.AddScoped<Sessions>();
        services.AddScoped<PasswordCheck>();
        services.AddScoped<Guessing>();
        services.AddScoped<KnownBrowser>();
        services.AddScoped<UnsentForms>();
        services.AddScoped<ActContextFactory>();
        services.AddScoped<DisputeReader>();
        services.AddScoped<FormTokens>();
        services.AddScoped<TypedTextRestorer>();
        services.AddScoped<ActServices>();
        services.AddScoped<OwnRecommendations>();
        services.AddScoped<DraftDesk>();
        services.AddScoped<DirectoryDesk>();
        services.AddScoped<LeadSuccession>();
        services.AddScoped<AbsenceChange>();
        services.AddScoped<NewAccounts>();
        services.AddScoped<AccessDesk>();
        services.AddScoped<Confirmers>();
        services.AddScoped<AccessDecisions>();
        return services;
    }
}
